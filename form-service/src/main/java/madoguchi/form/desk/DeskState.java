package madoguchi.form.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import madoguchi.event.CaseId;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CaseError;
import madoguchi.form.person.Role;
import madoguchi.form.print.PrintAgainReason;
import madoguchi.form.template.FormError;
import org.jspecify.annotations.Nullable;

/// All that a desk shows of the visit at its counter. The page and programs get the same.
///
/// @param visit null while nobody sits here
/// @param number of the visit
/// @param file null until the clerk opens the case
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskState(
        CounterId counter, @Nullable VisitId visit, @Nullable TicketNumber number, @Nullable CaseState file) {

    static DeskState empty(CounterId counter) {
        return new DeskState(counter, null, null, null);
    }

    /// What a command of this page names, so that it never lands in another visit.
    ///
    /// @throws madoguchi.failure.CounterFailure if nobody sits here, or there is no case
    public CaseState requireFile() {
        var open = file;
        if (open == null) {
            throw CaseError.NO_CASE.failure();
        }
        return open;
    }

    FormState form(FormCode code) {
        return requireFile().forms().stream()
                .filter(form -> form.form().equals(code))
                .findFirst()
                .orElseThrow(() -> FormError.UNKNOWN_FORM.failure(code.value()));
    }

    @Override
    public String toString() {
        return "DeskState[counter=%s, visit=%s, masked]".formatted(counter, visit);
    }

    /// @param reader what keeps cards from being read here; null where nothing does
    /// @param screen what is shown to the visitor, or was last
    /// @param check whether somebody of the case is protected: then forms stop, and the screen does not say why
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseState(
            CaseId id,
            long version,
            boolean check,
            List<RoleState> people,
            @Nullable CardState card,
            @Nullable ReaderTrouble reader,
            @Nullable ScreenState screen,
            List<FormState> forms,
            Map<String, String> facts) {

        CaseState {
            people = List.copyOf(people);
            forms = List.copyOf(forms);
            facts = Map.copyOf(facts);
        }

        /// Whether there is anybody whose procedures could be asked about.
        public boolean deceasedNamed() {
            return people.stream().anyMatch(one -> one.role() == Role.DECEASED && one.person() != null);
        }

        /// For the page, which shows papers by who signs them.
        public List<Role> signers() {
            return forms.stream().map(FormState::signer).distinct().toList();
        }

        public List<FormState> signedBy(Role signer) {
            return forms.stream().filter(form -> form.signer() == signer).toList();
        }

        /// Papers that lie in the tray and wait for the hand-over.
        public List<FormState> readyPapers() {
            return forms.stream()
                    .filter(form -> form.paper() != null && form.paper().ready())
                    .toList();
        }

        /// Why a clerk may print something once more that had been printed.
        public List<PrintAgainReason> reprintReasons() {
            return Stream.of(PrintAgainReason.values())
                    .filter(reason -> reason != PrintAgainReason.EARLIER_STOPPED)
                    .toList();
        }

        @Override
        public String toString() {
            return "CaseState[%s, masked]".formatted(id);
        }
    }

    /// @param sameAs whom else of the case could hold this role too
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoleState(
            Role role, String label, @Nullable PersonState person, boolean cardPossible, List<RoleLabel> sameAs) {

        RoleState {
            sameAs = List.copyOf(sameAs);
        }
    }

    record RoleLabel(Role role, String label) {}

    /// @param role for whom the clerk goes on by hand: the first who acts and is not in the case yet
    record ReaderTrouble(String message, String remedy, Role role) {}
}
