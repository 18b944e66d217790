package madoguchi.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.catalogue.SmallTown;
import madoguchi.procedure.decision.Due.Days;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecideTest {

    private static final String TAKEN = "accept: town\nstatus: required\n";
    private static final LocalDate DAY = LocalDate.parse("2026-04-15");
    private static final Facts DEAD = Facts.none().withDeath(DAY, DAY, FactSource.NOTICE);

    @TempDir
    Path folder;

    @Test
    void whatAppliesIsRequiredForItsReason() {
        var decision = required(TAKEN + "applies: a", with(DEAD, "a", true));

        assertThat(decision.status()).isEqualTo(Status.REQUIRED);
        assertThat(decision.because()).isEqualTo("そう決まっているため");
        assertThat(decision.body()).isEqualTo(Procedure.TOWN);
        assertThat(decision.due()).isNull();
    }

    @Test
    void whatDoesNotApplyIsNotThere() {
        assertThat(decide(TAKEN + "applies: a\ndone: b", with(DEAD, "a", false))).isEmpty();
    }

    @Test
    void whatIsUnknownIsOpenAndNamesWhatItWaitsFor() {
        var decision = required(TAKEN + "applies: a && b\ndone: c", with(DEAD, "a", true));

        assertThat(decision.status()).isEqualTo(Status.OPEN);
        assertThat(decision.missing()).containsExactlyInAnyOrder("b", "c");
        assertThat(decision.because()).isEqualTo("まだわからないことがあります");
    }

    @ParameterizedTest
    @CsvSource({"done, DONE", "omitted, OMITTED", "optional, OPTIONAL", "unsure, NEEDS_DECISION", "nothing, REQUIRED"})
    void rulesAreAskedInTheirOrder(String first, Status status) {
        var rules = TAKEN
                + """
                applies: true == true
                done: word == 'done'
                omitted: {when: "word in ['done', 'omitted']", law: 見本法第2条, body: 機構, record: 番号}
                optional: word in ['done', 'omitted', 'optional']
                unsure: {when: "word in ['done', 'omitted', 'optional', 'unsure']", because: 見本のため}
                """;

        var decision = required(rules, with(DEAD, "word", first));

        assertThat(decision.status()).isEqualTo(status);
        assertThat(decision.because())
                .isEqualTo(status == Status.NEEDS_DECISION ? "見本のため" : "そう決まっているため");
    }

    @Test
    void doubtKeepsWhatDoesNotApply() {
        var rules = TAKEN + "applies: a\nunsure: {when: b, because: 見本のため}";

        assertThat(required(rules, with(with(DEAD, "a", false), "b", true)).status()).isEqualTo(Status.NEEDS_DECISION);
        assertThat(required(rules, with(DEAD, "a", false)).status()).isEqualTo(Status.OPEN);
        assertThat(decide(rules, with(with(DEAD, "a", false), "b", false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"required, REQUIRED", "benefit, BENEFIT", "optional, OPTIONAL", "guide, GUIDE"})
    void statusIsWhatItIsWhenItApplies(String written, Status status) {
        assertThat(required("accept: town\nstatus: %s\napplies: a".formatted(written), with(DEAD, "a", true)).status())
                .isEqualTo(status);
    }

    @Test
    void anotherBodysIsExplained() {
        var rules = "status: benefit\napplies: a\naccept:\n  - {when: b, by: town}\n  - {when: c, by: 年金事務所}\n";

        var town = required(rules, with(with(DEAD, "a", true), "b", true));
        assertThat(town.body()).isEqualTo("town");
        assertThat(town.status()).isEqualTo(Status.BENEFIT);
        assertThat(town.isTownWork()).isTrue();
        assertThat(town.isGuided()).isFalse();

        var other = required(rules, with(with(with(DEAD, "a", true), "b", false), "c", true));
        assertThat(other.body()).isEqualTo("年金事務所");
        assertThat(other.status()).isEqualTo(Status.GUIDE);
        assertThat(other.isTownWork()).isFalse();
        assertThat(other.isGuided()).isTrue();

        var nobody = required(rules, with(with(with(DEAD, "a", true), "b", false), "c", false));
        assertThat(nobody.body()).as("the last, where no condition holds").isEqualTo("年金事務所");

        var open = required(rules, with(DEAD, "a", true));
        assertThat(open.missing()).containsExactlyInAnyOrder("b", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "death, 2026-03-31, , false",
        "death, 2026-04-01, , true",
        "death, 2026-04-30, , true",
        "death, 2026-05-01, , false",
        "filing, 2026-03-01, 2026-04-01, true",
        "filing, 2026-04-01, 2026-05-01, false",
        "tax-day, 2026-04-15, , false"
    })
    void entryHoldsForTheDayThatItsLawNames(String dated, LocalDate died, @Nullable LocalDate filed, boolean holds) {
        var rules = TAKEN + "applies: 'true'\nvalid-from: 2026-04-01\nvalid-to: 2026-04-30\ndated-by: " + dated;

        var facts = Facts.none().withDeath(died, died, FactSource.NOTICE).with("death.filed", filed, FactSource.NOTICE);

        assertThat(decide(rules, facts).isPresent()).isEqualTo(holds);
    }

    @Test
    void taxDayIsTheFirstOfJanuaryOfTheYearOfDeath() {
        var rules = TAKEN + "applies: 'true'\nvalid-from: 2026-01-01\nvalid-to: 2026-01-01\ndated-by: tax-day";

        assertThat(decide(rules, DEAD)).isPresent();
        assertThat(decide(rules, Facts.none())).as("while the day is unknown").isPresent();
    }

    @Test
    void attachmentIsNeededUntilARecordShowsTheSame() {
        var rules = TAKEN + "applies: a\nattachments:\n  - {name: 戸籍, unless: b, law: 見本法第3条}\n  - 写真\n";
        var facts = with(DEAD, "a", true);

        assertThat(needed(required(rules, with(facts, "b", true)))).containsExactly(false, true);
        assertThat(needed(required(rules, with(facts, "b", false)))).containsExactly(true, true);
        assertThat(needed(required(rules, facts))).containsExactly(true, true);
    }

    private static Iterable<Boolean> needed(Decision decision) {
        return decision.attachments().stream().map(Decision.AttachmentDecision::needed).toList();
    }

    @Test
    void noteIsThereWhereItsConditionHolds() {
        var rules = TAKEN + "applies: a\nnote:\n  - {when: b, text: 乙}\n  - いつも\n";
        var facts = with(DEAD, "a", true);

        assertThat(required(rules, with(facts, "b", true)).notes()).extracting("text").containsExactly("乙", "いつも");
        assertThat(required(rules, with(facts, "b", false)).notes()).extracting("text").containsExactly("いつも");
        assertThat(required(rules, facts).notes()).extracting("text").containsExactly("いつも");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "applies: SECOND",
        "applies: a\ndone: SECOND",
        "applies: a\nomitted: {when: SECOND, law: 見本法第2条, body: 機構, record: 番号}",
        "applies: a\noptional: SECOND",
        "applies: a\nunsure: {when: SECOND, because: 見本のため}",
    })
    void spanIsDecidedForEachDayAndADifferenceIsTheClerks(String rules) {
        var second = "\"days_between(death.first, death.day) == 1\"";
        var facts = with(Facts.none().withDeath(DAY, DAY.plusDays(2), FactSource.NOTICE), "a", true);

        var decision = required(TAKEN + rules.replace("SECOND", second), facts);

        assertThat(decision.status()).isEqualTo(Status.NEEDS_DECISION);
        assertThat(decision.because()).isEqualTo("亡くなられた日によって答えが変わります。職員が決めます");
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.isTownWork()).isTrue();
    }

    @Test
    void spanOverWhichOnlyTheBodyChangesIsTheClerksToo() {
        var rules = """
                status: required
                applies: a
                accept:
                  - {when: "days_between(death.first, death.day) == 1", by: 年金事務所}
                  - {by: town}
                """;

        var decision = required(rules, with(Facts.none().withDeath(DAY, DAY.plusDays(1), FactSource.NOTICE), "a", true));

        assertThat(decision.status()).isEqualTo(Status.NEEDS_DECISION);
    }

    @Test
    void spanWithSomethingUnknownOnOneDayIsOpen() {
        var rules = TAKEN + "applies: \"days_between(death.first, death.day) == 0 || b\"";

        var decision = required(rules, Facts.none().withDeath(DAY, DAY.plusDays(1), FactSource.NOTICE));

        assertThat(decision.status()).isEqualTo(Status.OPEN);
        assertThat(decision.missing()).containsExactly("b");
    }

    @Test
    void spanOverWhichNothingChangesIsDecided() {
        var facts = Facts.none().withDeath(DAY, DAY.plusDays(5), FactSource.NOTICE);

        assertThat(required(TAKEN + "applies: before(birth, death.day)", with(facts, "birth", DAY.minusYears(80))).status())
                .isEqualTo(Status.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({"1099, NEEDS_DECISION", "1100, OPEN"})
    void whatHoldsOnOneDayOfYearsIsNotLost(int more, Status status) {
        var rules = TAKEN + "applies: \"days_between(death.first, death.day) == 7\"";

        var facts = Facts.none().withDeath(DAY, DAY.plusDays(more), FactSource.NOTICE);

        assertThat(required(rules, facts).status()).isEqualTo(status);
    }

    @Test
    void deadlineOfWhichItIsNotKnownWhetherItHoldsIsNotReplacedByTheNext() {
        var rules = TAKEN + """
                applies: a
                deadline:
                  - {when: b, from: death, period: P10D, kind: statutory, rule: 10日}
                  - {from: death, period: P90D, kind: statutory, rule: 90日}
                """;
        var facts = with(Facts.none().withDeath(DAY, DAY, FactSource.NOTICE), "a", true);

        assertThat(required(rules, facts).due()).isNull();
        assertThat(required(rules, with(facts, "b", false)).due()).isNotNull();
    }

    @Test
    void deadlineIsCountedFromTheFirstDayOfASpanAndTheLastIsShown() {
        var rules = TAKEN
                + """
                applies: a
                deadline:
                  {from: death, period: P10D, roll: open-day, kind: statutory, kind-of-span: safe, rule: 10日,
                   also: {later: {from: known, period: P1M, elapsed: true}, never: {from: funeral, period: P1Y}}}
                """;
        var facts = with(Facts.none().withDeath(DAY, DAY.plusDays(1), FactSource.NOTICE), "a", true)
                .with("death.known", DAY.plusDays(3), FactSource.NOTICE);

        var due = due(rules, facts);

        assertThat(due.days()).isEqualTo(days("2026-04-25", "2026-04-27"));
        assertThat(due.latest()).isEqualTo(days("2026-04-26", "2026-04-27"));
        assertThat(due.kind()).isEqualTo("safe");
        assertThat(due.countedFrom()).isEqualTo(DAY);
        assertThat(due.also()).containsOnlyKeys("later").containsValue(days("2026-05-19", "2026-05-19"));
    }

    @Test
    void deadlineOfASingleDayHasNoSpan() {
        var rules = TAKEN
                + "applies: a\ndeadline: {from: death, period: P10D, count-first: true, kind: statutory, kind-of-span: safe, rule: 10日}";

        var due = due(rules, with(DEAD, "a", true));

        assertThat(due.days()).isEqualTo(days("2026-04-24", "2026-04-24"));
        assertThat(due.latest()).isNull();
        assertThat(due.kind()).isEqualTo("statutory");
    }

    @Test
    void deadlineFromAnotherDayKnowsNoSpan() {
        var rules = TAKEN + "applies: a\ndeadline: {from: known, period: P10D, kind: statutory, kind-of-span: safe, rule: 10日}";
        var facts = with(Facts.none().withDeath(DAY, DAY.plusDays(1), FactSource.NOTICE), "a", true);

        var due = due(rules, facts.with("death.known", DAY.plusDays(2), FactSource.NOTICE));
        assertThat(due.days()).isEqualTo(days("2026-04-27", "2026-04-27"));
        assertThat(due.latest()).isNull();
        assertThat(due.kind()).isEqualTo("statutory");

        assertThat(due(rules, facts).days()).as("nobody has said when they knew").isNull();
    }

    @Test
    void firstDeadlineWhoseConditionHoldsCounts() {
        var rules = TAKEN
                + """
                applies: a
                deadline:
                  - {when: b, from: death, period: P1D, kind: statutory, rule: 1日}
                  - {when: c, from: death, period: P2D, kind: statutory, rule: 2日}
                """;
        var facts = with(DEAD, "a", true);

        assertThat(due(rules, with(facts, "b", true)).rule().text()).isEqualTo("1日");
        assertThat(due(rules, with(with(facts, "b", false), "c", true)).rule().text()).isEqualTo("2日");
        assertThat(required(rules, facts).due()).as("while both are unknown").isNull();
    }

    @Test
    void townsOwnNumberIsCountedAndTold() {
        var rules = TAKEN
                + """
                applies: a
                deadline:
                  {from: death, period: "P{town.days}D", kind: ordinance, rule: "{town.days}日、{town.other}",
                   also: {more: {from: death, period: P1D, rule: "{town.days}日"}, less: {from: death, period: P1D}}}
                """;

        var due = due(rules, with(DEAD, "a", true));

        assertThat(due.days()).isEqualTo(days("2026-05-05", "2026-05-05"));
        assertThat(due.rule().text()).isEqualTo("20日、{town.other}");
        assertThat(due.rule().inEnglish()).isNull();
        assertThat(due.rule().also().values()).extracting("text").containsExactly("20日", null);
    }

    @Test
    void whatIsOmittedHasNoDay() {
        var rules = TAKEN
                + """
                applies: a
                omitted: {when: a, law: 見本法第2条, body: 機構, record: 番号}
                deadline: {from: death, period: P10D, kind: statutory, rule: 10日}
                """;

        assertThat(required(rules, with(DEAD, "a", true)).due()).isNull();
    }

    private Optional<Decision> decide(String rules, Facts facts) {
        var catalogue = SmallTown.with(folder, rules);
        var decisions = new Decide(catalogue, OpenDays.of(Office.TOWN_HALL, Holidays.byLaw())).decide(facts);
        assertThat(decisions).hasSizeLessThan(2);
        return decisions.stream().findFirst();
    }

    private Decision required(String rules, Facts facts) {
        return decide(rules, facts).orElseThrow();
    }

    private Due due(String rules, Facts facts) {
        return Optional.ofNullable(required(rules, facts).due()).orElseThrow();
    }

    private static Facts with(Facts facts, String name, Object value) {
        return facts.with(name, value, FactSource.FAMILY);
    }

    private static Days days(String raw, String effective) {
        return new Days(LocalDate.parse(raw), LocalDate.parse(effective));
    }
}
