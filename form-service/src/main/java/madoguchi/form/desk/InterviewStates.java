package madoguchi.form.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.calendar.Age;
import madoguchi.event.CounterId;
import madoguchi.event.FormEvent.Decision;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.casework.Cases;
import madoguchi.form.casework.ServedVisits;
import madoguchi.form.desk.InterviewState.Household;
import madoguchi.form.desk.InterviewState.Member;
import madoguchi.form.desk.InterviewState.Recorded;
import madoguchi.form.desk.InterviewState.Said;
import madoguchi.form.interview.Answer;
import madoguchi.form.interview.FamilyFacts;
import madoguchi.form.interview.FamilyInterview;
import madoguchi.form.interview.FamilyInterview.Stand;
import madoguchi.form.resident.ResidentRecord;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.town.TownProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the interview shows: of the visit that sits at the counter now.
@Component
class InterviewStates {

    private static final int ELDERLY = 75;
    private static final int FIRST_CATEGORY_FROM = 20;
    private static final int FIRST_CATEGORY_TO = 60;
    private static final Set<String> DAYS = Set.of(FamilyFacts.FIRST_DAY, FamilyFacts.LAST_DAY);

    private final ServedVisits served;
    private final Cases cases;
    private final FamilyInterview interview;
    private final Catalogue catalogue;
    private final TownProfile town;
    private final Clock clock;

    InterviewStates(
            ServedVisits served,
            Cases cases,
            FamilyInterview interview,
            Catalogue catalogue,
            TownProfile town,
            Clock clock) {
        this.served = served;
        this.cases = cases;
        this.interview = interview;
        this.catalogue = catalogue;
        this.town = town;
        this.clock = clock;
    }

    /// @throws madoguchi.failure.CounterFailure if nobody sits here, nobody is named as the deceased, or somebody of the
    ///     case is protected
    @Transactional
    public InterviewState at(CounterId counter) {
        var file = file(counter);
        return state(counter, file, interview.of(file));
    }

    @Transactional
    public FamilyFacts family(CounterId counter) {
        return interview.of(file(counter)).family();
    }

    private CaseSnapshot file(CounterId counter) {
        var visit = served.at(counter).orElseThrow(() -> CaseError.UNKNOWN_VISIT.failure(counter + "番窓口"));
        return cases.snapshot(visit.visit());
    }

    private InterviewState state(CounterId counter, CaseSnapshot file, Stand stand) {
        var asks = new AskStates(catalogue, stand);
        var list = new ListStates(catalogue, town, stand, LocalDate.now(clock));
        var before = cases.decisions(file.caseId()).stream()
                .map(Decision::procedure)
                .map(code -> code.value())
                .toList();
        var procedures = Stream.concat(list.procedures().stream(), before.stream().filter(this::isNoneOfTheCatalogue))
                .distinct()
                .toList();
        return new InterviewState(
                counter,
                file.visit(),
                file.version(),
                asks.screens(),
                asks.toLookUp(),
                household(stand),
                said(stand.family()),
                recorded(asks, stand.family()),
                list.groups(),
                list.saved(),
                procedures,
                !before.isEmpty() && new HashSet<>(before).equals(new HashSet<>(procedures)));
    }

    /// A certificate that somebody asked for has nothing to do with the death; what a clerk ticked for it stays.
    private boolean isNoneOfTheCatalogue(String procedure) {
        return catalogue.procedure(procedure).isEmpty();
    }

    private List<Said> said(FamilyFacts family) {
        return family.answers().entrySet().stream()
                .filter(answer -> !answer.getKey().equals(FamilyFacts.MEMBERS))
                .map(answer -> said(answer.getKey(), answer.getValue(), family))
                .toList();
    }

    private Said said(String name, Answer answer, FamilyFacts family) {
        var fact = catalogue.facts().find(name);
        var record = family.records().find(name).flatMap(known ->
                fact.map(one -> AnswerWords.written(one, known.value())));
        return switch (answer) {
            case Answer.Said said -> {
                var value = fact.map(one -> AnswerWords.written(one, said.value())).orElse("");
                yield new Said(
                        name,
                        fact.map(FactDefinition::label).orElse(name),
                        value,
                        said.source().label(),
                        false,
                        record.filter(other -> !other.equals(value)).orElse(null),
                        said.reason());
            }
            case Answer.NotKnown notKnown ->
                new Said(
                        name,
                        fact.map(FactDefinition::label).orElse("これからの健康保険"),
                        "わからない",
                        notKnown.source().label(),
                        true,
                        null,
                        null);
        };
    }

    /// What the records say and nobody has said otherwise.
    private List<Recorded> recorded(AskStates asks, FamilyFacts family) {
        return catalogue.facts().all().stream()
                .filter(fact -> !fact.name().equals(FamilyFacts.MEMBERS) && !DAYS.contains(fact.name()))
                .filter(fact -> family.answer(fact.name()).isEmpty())
                .flatMap(fact -> family.records().find(fact.name()).stream().map(known -> new Recorded(
                        asks.ask(fact.name()),
                        AnswerWords.written(fact, known.value()),
                        known.source().label())))
                .toList();
    }

    private Household household(Stand stand) {
        var family = stand.family();
        var names = stand.records().members().collect(Collectors.toMap(one -> one.id().value(), one -> one));
        var day = family.facts().death().map(span -> span.first()).orElseGet(() -> LocalDate.now(clock));
        return new Household(
                family.facts().knows(FamilyFacts.MEMBERS),
                stand.toLookUp().stream().anyMatch(fact -> fact.startsWith(FamilyFacts.MEMBERS))
                        || stand.open().stream().anyMatch(open -> open.facts().contains(FactChoices.NEXT_INSURANCE)),
                stand.records().deceased().name(),
                family.facts().objects(FamilyFacts.MEMBERS)
                        .map(member -> member(member, names, day))
                        .toList());
    }

    private static Member member(Map<String, Object> member, Map<String, ResidentRecord> names, LocalDate day) {
        var id = String.valueOf(member.get("id"));
        var record = Optional.ofNullable(names.get(id));
        var birth = member.get("birth") instanceof LocalDate known ? known : null;
        var insurance = text(member.get("insurance"));
        var category = category(member.get("np_category"));
        var likelyInsurance = insurance.isEmpty() ? likelyInsurance(birth, day) : insurance;
        var likelyCategory = category.isEmpty() ? likelyCategory(birth, day) : category;
        return new Member(
                id,
                record.map(ResidentRecord::name).orElse("(職員が足した方)"),
                member.get("relation_to_deceased") instanceof String relation ? relation : null,
                record.map(ResidentRecord::relationship).orElse(""),
                birth == null ? "" : AnswerWords.day(birth),
                birth == null ? "" : Age.birthdayAge(birth, day) + "歳",
                likelyInsurance,
                text(member.get("next_insurance")),
                likelyCategory,
                !likelyInsurance.equals(insurance) || !likelyCategory.equals(category),
                id.startsWith("+"));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static String category(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Long number -> number.toString();
            default -> "";
        };
    }

    /// 高齢者の医療の確保に関する法律50条. Only proposed: who keeps the table has looked at it.
    private static String likelyInsurance(@Nullable LocalDate birth, LocalDate day) {
        return birth != null && !day.isBefore(Age.birthday(birth, ELDERLY)) ? "late_elderly" : "";
    }

    /// 国民年金法7条: the first and the third category are of those from 20 to 59. Only proposed.
    private static String likelyCategory(@Nullable LocalDate birth, LocalDate day) {
        return birth == null
                        || (Age.attained(birth, FIRST_CATEGORY_FROM, day) && !Age.attained(birth, FIRST_CATEGORY_TO, day))
                ? ""
                : "none";
    }
}
