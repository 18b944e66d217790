package madoguchi.form.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import madoguchi.form.person.Role;
import org.jspecify.annotations.Nullable;

/// What the database says about one print request, read for this one check.
///
/// @param people of the case, by role
/// @param others everybody of every other open visit's case
record Witness(Request request, Circumstances now, Map<Role, Someone> people, Map<String, String> facts,
        List<Someone> others) {

    record Request(
            UUID id,
            UUID visit,
            int ticketNumber,
            int counter,
            UUID caseId,
            long caseVersion,
            String form,
            String signer,
            String persons,
            String templateHash,
            String dataHash,
            LocalDate day,
            int pages,
            String state,
            Optional<String> documentHash,
            List<String> contentHashes) {}

    /// How things stand at this moment.
    ///
    /// @param servedHere whether the visit sits at the request's counter now
    record Circumstances(boolean visitOpen, UUID caseOfVisit, long caseVersion, boolean servedHere) {}

    record Someone(
            UUID id,
            String name,
            @Nullable String commonName,
            @Nullable String kana,
            String birthDigits,
            @Nullable String address,
            @Nullable String phone) {

        @Override
        public String toString() {
            return "Someone[masked]";
        }
    }

    @Override
    public String toString() {
        return "Witness[%s, masked]".formatted(request.id());
    }
}
