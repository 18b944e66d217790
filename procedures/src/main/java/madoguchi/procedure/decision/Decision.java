package madoguchi.procedure.decision;

import java.util.List;
import java.util.Set;
import madoguchi.procedure.catalogue.Procedure;
import org.jspecify.annotations.Nullable;

/// What came of one procedure. Procedures that do not apply have none.
///
/// @param body who takes it: `town`, or another's name
/// @param because why, in Japanese
/// @param due null where there is no day, or nothing to do
/// @param notes what kind of it this is
/// @param missing the facts that would decide it; empty unless OPEN
/// @param attachments with what makes them unnecessary here
public record Decision(
        Procedure procedure,
        Status status,
        String body,
        String because,
        @Nullable Due due,
        List<Procedure.Note> notes,
        Set<String> missing,
        List<AttachmentDecision> attachments) {

    /// @param needed false where the town's own records show the same; true also while that is not known
    public record AttachmentDecision(Procedure.Attachment attachment, boolean needed) {}

    public boolean isTakenByTown() {
        return body.equals(Procedure.TOWN);
    }

    /// The family has to come for it to the town: the papers of a visit.
    public boolean isTownWork() {
        return isTakenByTown()
                && switch (status) {
                    case REQUIRED, BENEFIT, NEEDS_DECISION -> procedure.standing() != Procedure.Standing.GUIDE;
                    case DONE, OPTIONAL, GUIDE, OMITTED, OPEN -> false;
                };
    }

    /// Another body's, to be explained.
    public boolean isGuided() {
        return switch (status) {
            case GUIDE -> true;
            case REQUIRED, BENEFIT, NEEDS_DECISION -> !isTownWork();
            case DONE, OPTIONAL, OMITTED, OPEN -> false;
        };
    }
}
