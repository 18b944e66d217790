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
/// @param obstacles what stands in the way of printing it; empty where nothing does, or where it is not decided
/// @param paper the newest print of this visit
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormState(
        FormCode form,
        ProcedureCode procedure,
        String title,
        String law,
        Role signer,
        String signerLabel,
        boolean decided,
        List<FactState> questions,
        long answered,
        List<Obstacle> obstacles,
        @Nullable PaperState paper) {

    FormState {
        questions = List.copyOf(questions);
        obstacles = List.copyOf(obstacles);
    }

    /// Whether the clerk may press 印刷する.
    public boolean printable() {
        return obstacles.isEmpty() && (paper == null || paper.stopped());
    }

    /// Whether printing it once more needs a reason.
    public boolean printableAgain() {
        return obstacles.isEmpty() && paper != null && (paper.ready() || paper.handedOver());
    }

    /// Why a form cannot be printed as it stands.
    ///
    /// @param place the field's or the role's name; empty where even that would say too much
    record Obstacle(String code, String place, String message, String remedy) {}

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
