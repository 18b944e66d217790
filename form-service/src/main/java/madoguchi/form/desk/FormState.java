package madoguchi.form.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import madoguchi.event.FormCode;
import madoguchi.event.ProcedureCode;
import madoguchi.form.person.Role;
import org.jspecify.annotations.Nullable;

/// One form of the town, as it stands in this case.
///
/// @param decided whether the clerk has said that this family needs it
/// @param answered how many of its questions have an answer
record FormState(
        FormCode form,
        ProcedureCode procedure,
        String title,
        String law,
        Role signer,
        String signerLabel,
        boolean decided,
        List<FactState> questions,
        long answered) {

    FormState {
        questions = List.copyOf(questions);
    }

    /// One thing the form asks beyond the people.
    ///
    /// @param type `text`, `kana`, `date`, `number`, `choice`, `yes_no`
    /// @param answer as the clerk reads it; empty where there is none
    /// @param askedWhen asked only while another fact has this value
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactState(
            String code,
            String label,
            String type,
            boolean required,
            @Nullable String hint,
            List<Choice> choices,
            @Nullable Condition askedWhen,
            String answer) {

        FactState {
            choices = List.copyOf(choices);
        }

        @Override
        public String toString() {
            return "FactState[%s, masked]".formatted(code);
        }
    }

    record Choice(String value, String label) {}

    record Condition(String fact, String value) {}
}
