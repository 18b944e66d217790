package madoguchi.form.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.desk.FormState.Choice;
import org.jspecify.annotations.Nullable;

/// The interview as the desk shows it: what is still worth asking beside the list that it decides.
///
/// @param screens open questions, by the screen on which they belong together
/// @param toLookUp facts that no question finds out
/// @param recorded what the town's records say, and a clerk may correct
/// @param procedures what 「この内容で決める」 decides
/// @param decided whether just that was decided before
@JsonInclude(JsonInclude.Include.NON_NULL)
record InterviewState(
        CounterId counter,
        VisitId visit,
        long version,
        List<Screen> screens,
        List<Ask> toLookUp,
        Household household,
        List<Said> said,
        List<Recorded> recorded,
        List<ListGroup> list,
        Saved saved,
        List<String> procedures,
        boolean decided) {

    @Override
    public String toString() {
        return "InterviewState[counter=%s, visit=%s, masked]".formatted(counter, visit);
    }

    public int openCount() {
        return screens.stream().mapToInt(screen -> screen.questions().size()).sum();
    }

    record Screen(int number, List<Question> questions) {}

    /// @param decides names of the procedures that wait for it
    record Question(String id, String heading, String text, List<Ask> facts, List<String> decides) {}

    enum Control {
        /// はい, いいえ
        FLAG,
        CHOICE,
        /// boxes to tick
        BOXES,
        DATE,
        DAY_OF_DEATH,
        NUMBER,
        TEXT,
        MEMBERS,
        CHILDREN,
        /// in the table of the household
        HOUSEHOLD
    }

    /// One fact to find out.
    ///
    /// @param none what is said where there is none; null where that is no answer
    /// @param members the fields of an object
    /// @param preset what the records make likely; the clerk sees it and confirms it
    /// @param source where a clerk looks it up
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ask(
            String fact,
            String label,
            Control control,
            List<Choice> choices,
            @Nullable String none,
            List<MemberAsk> members,
            @Nullable String preset,
            String source) {

        @Override
        public String toString() {
            return "Ask[%s]".formatted(fact);
        }
    }

    /// @param isFlag はい, いいえ; otherwise a number or a day
    record MemberAsk(String name, String label, boolean isFlag, @Nullable String preset) {}

    /// @param known false where nobody has said who remains
    /// @param open whether something in it is still to be entered
    record Household(boolean known, boolean open, String deceased, List<Member> members) {

        @Override
        public String toString() {
            return "Household[masked]";
        }
    }

    /// @param relation to the deceased; null where it is not known
    /// @param registered the 続柄 of the records
    /// @param insurance as its code; empty where nobody has said it
    /// @param preset whether insurance or category are only what the age makes likely
    record Member(
            String id,
            String name,
            @Nullable String relation,
            String registered,
            String birth,
            String age,
            String insurance,
            String nextInsurance,
            String category,
            boolean preset,
            boolean added) {

        @Override
        public String toString() {
            return "Member[masked]";
        }
    }

    /// One answer that was given.
    ///
    /// @param record what the records say otherwise; null where they say nothing
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(
            String fact,
            String label,
            String value,
            String source,
            boolean notKnown,
            @Nullable String record,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Said[%s, masked]".formatted(fact);
        }
    }

    record Recorded(Ask ask, String value, String source) {

        @Override
        public String toString() {
            return "Recorded[%s, masked]".formatted(ask.fact());
        }
    }

    /// @param parts by department, or one without a name
    record ListGroup(String code, String title, String hint, List<Part> parts) {

        public int size() {
            return parts.stream().mapToInt(part -> part.items().size()).sum();
        }
    }

    record Part(String name, List<Item> items) {}

    /// @param place who takes it, where that is not the town
    /// @param omission wording 25; null where it is not omitted
    /// @param missing what would decide it, by name
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String name,
            @Nullable String paper,
            String plain,
            @Nullable String place,
            @Nullable String omission,
            List<String> missing,
            @Nullable Deadline deadline,
            Why why) {}

    /// @param day until when; null where only the rule can be said
    /// @param raw as the law counts, where the office is closed on that day
    /// @param left in words, where it is near or over
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Deadline(
            String kind, @Nullable String day, @Nullable String raw, @Nullable String left, boolean over, String rule) {}

    /// On one click.
    record Why(
            String because,
            String law,
            String certainty,
            List<FactLine> facts,
            List<String> notes,
            List<String> bring,
            List<String> notNeeded,
            String writing) {}

    /// @param value null while nobody knows it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactLine(String label, @Nullable String value, @Nullable String source) {

        @Override
        public String toString() {
            return "FactLine[%s, masked]".formatted(label);
        }
    }

    /// What the family does not have to write.
    record Saved(int papers, int fields, int signatures) {}
}
