package madoguchi.form.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.calendar.Age;
import madoguchi.form.desk.InterviewState.Ask;
import madoguchi.form.desk.InterviewState.Control;
import madoguchi.form.desk.InterviewState.MemberAsk;
import madoguchi.form.desk.InterviewState.Question;
import madoguchi.form.desk.InterviewState.Screen;
import madoguchi.form.interview.FamilyFacts;
import madoguchi.form.interview.FamilyInterview.Stand;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.interview.OpenQuestion;
import org.jspecify.annotations.Nullable;

/// What is still to be found out, with the control that fits each fact.
final class AskStates {

    private static final String WIDOW = "widow";
    /// Found out together with the day itself.
    private static final Set<String> DAYS = Set.of(FamilyFacts.FIRST_DAY, FamilyFacts.LAST_DAY);

    private final Catalogue catalogue;
    private final Stand stand;

    AskStates(Catalogue catalogue, Stand stand) {
        this.catalogue = catalogue;
        this.stand = stand;
    }

    List<Screen> screens() {
        var numbers = stand.open().stream()
                .map(open -> open.question().screen())
                .distinct()
                .sorted()
                .toList();
        return numbers.stream()
                .map(number -> new Screen(
                        number,
                        stand.open().stream()
                                .filter(open -> open.question().screen() == number)
                                .map(this::question)
                                .toList()))
                .toList();
    }

    private Question question(OpenQuestion open) {
        return new Question(
                open.question().id(),
                open.question().heading(),
                open.question().text(),
                catalogue.facts().foundOutBy(open.question().id()).stream()
                        .filter(open.facts()::contains)
                        .map(this::ask)
                        .toList(),
                open.decides().stream()
                        .flatMap(id -> catalogue.procedure(id).stream())
                        .map(Procedure::name)
                        .toList());
    }

    List<Ask> toLookUp() {
        return stand.toLookUp().stream()
                .filter(fact -> !fact.startsWith(FamilyFacts.MEMBERS) && !DAYS.contains(fact))
                .map(this::ask)
                .toList();
    }

    Ask ask(String name) {
        return catalogue.facts().find(name).map(this::ask).orElseGet(() -> ofHousehold(name));
    }

    /// A member of the household's members.
    private static Ask ofHousehold(String name) {
        var label = name.equals(FactChoices.NEXT_INSURANCE) ? "扶養に入っていた方の、これからの健康保険" : "世帯に残る方";
        return new Ask(name, label, Control.HOUSEHOLD, List.of(), null, List.of(), null, "");
    }

    private Ask ask(FactDefinition fact) {
        return new Ask(
                fact.name(),
                fact.label(),
                control(fact),
                FactChoices.of(fact),
                none(fact),
                fact.type() == FactType.OBJECT ? members(fact) : List.of(),
                null,
                fact.source().label());
    }

    private static Control control(FactDefinition fact) {
        if (fact.name().equals(Facts.DAY)) {
            return Control.DAY_OF_DEATH;
        }
        var hasChoices = !FactChoices.of(fact).isEmpty();
        return switch (fact.type()) {
            case FLAG -> Control.FLAG;
            case NUMBER -> hasChoices ? Control.CHOICE : Control.NUMBER;
            case TEXT -> hasChoices ? Control.CHOICE : Control.TEXT;
            case TEXTS -> hasChoices ? Control.BOXES : Control.TEXT;
            case DATE -> Control.DATE;
            case OBJECT -> Control.MEMBERS;
            case LIST -> fact.name().equals(FamilyFacts.MEMBERS) ? Control.HOUSEHOLD : Control.CHILDREN;
        };
    }

    private static @Nullable String none(FactDefinition fact) {
        return switch (fact.type()) {
            case LIST -> "いない";
            case OBJECT -> fact.name().equals(WIDOW) ? "いない" : "ない";
            case TEXTS -> "ない";
            case DATE, TEXT, NUMBER -> fact.isOptional() ? noneOfOptional(fact) : null;
            case FLAG -> null;
        };
    }

    private static String noneOfOptional(FactDefinition fact) {
        return switch (fact.name()) {
            case "funeral_date" -> "まだ・行わない";
            case "death.filed" -> "まだ出していない";
            case "ltci.cat" -> "被保険者でない";
            case "pension.farmers_pension" -> "どちらもない";
            default -> "ない";
        };
    }

    private List<MemberAsk> members(FactDefinition fact) {
        return fact.members().entrySet().stream()
                .map(member -> new MemberAsk(
                        member.getKey(),
                        AnswerWords.member(member.getKey()),
                        member.getValue() == FactType.FLAG,
                        fact.name().equals(WIDOW) && member.getKey().equals("age") ? wifesAge() : null))
                .toList();
    }

    private @Nullable String wifesAge() {
        var day = stand.family().facts().death().map(span -> span.first());
        return stand.family().facts().objects(FamilyFacts.MEMBERS)
                .filter(member -> "妻".equals(member.get("relation_to_deceased")))
                .flatMap(member -> age(member, day.orElse(null)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> age(Map<String, Object> member, @Nullable LocalDate day) {
        return day != null && member.get("birth") instanceof LocalDate birth && !birth.isAfter(day)
                ? Stream.of(String.valueOf(Age.birthdayAge(birth, day)))
                : Stream.empty();
    }

}
