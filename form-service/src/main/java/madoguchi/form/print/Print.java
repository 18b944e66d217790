package madoguchi.form.print;

import java.time.Instant;
import java.util.List;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import org.jspecify.annotations.Nullable;

/// One print as the desk shows it.
///
/// @param pageCodes as they stand at the pages' feet: the clerk compares them with the paper
/// @param problem what is wrong and what to do; null where all is well
public record Print(
        PrintRequestId id,
        VisitId visit,
        FormCode form,
        String formTitle,
        CounterId counter,
        PrintState state,
        List<String> pageCodes,
        @Nullable Problem problem,
        Instant requestedAt) {

    public Print {
        pageCodes = List.copyOf(pageCodes);
    }

    boolean isOf(VisitId askedFor, FormCode asked, CounterId at) {
        return visit.equals(askedFor) && form.equals(asked) && counter.equals(at);
    }

    /// @param code for the telephone: `PR-403`
    public record Problem(String code, String message, String remedy) {}
}
