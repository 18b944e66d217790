package madoguchi.form.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import madoguchi.form.resident.ResidentId;
import madoguchi.form.resident.ResidentRecord;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.fact.Facts.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyFactsTest {

    private static final LocalDate DEATH = LocalDate.of(2026, 11, 10);
    private static final ResidentRecord TAKAICHIRO = resident("R1", "世帯主", "1954-11-03", Sex.MALE, DEATH);
    private static final ResidentRecord HANAKO = resident("R2", "妻", "1958-02-20", Sex.FEMALE, null);
    private static final ResidentRecord KENTA = resident("R3", "子", "1989-01-08", Sex.MALE, null);

    @Test
    void recordSaysWhoTheDeceasedWasAndWhoRemains() {
        var facts = family(TAKAICHIRO, TAKAICHIRO, HANAKO, KENTA).facts();

        assertThat(value(facts, "sex")).isEqualTo("M");
        assertThat(value(facts, "birth")).isEqualTo(LocalDate.of(1954, 11, 3));
        assertThat(value(facts, "nationality")).isEqualTo("JP");
        assertThat(value(facts, "death.day")).isEqualTo(DEATH);
        assertThat(value(facts, "records.resident")).isEqualTo(true);
        assertThat(value(facts, "household.deceased_is_head")).isEqualTo(true);
        assertThat(value(facts, "household.relative_within_3rd_degree_in_household")).isEqualTo(true);
        assertThat(facts.objects(FamilyFacts.MEMBERS).map(member -> member.get("relation_to_deceased")))
                .containsExactly("妻", "子");
    }

    @Test
    void whatNoRecordSaysIsUnknownAndNeverNo() {
        var facts = family(TAKAICHIRO, TAKAICHIRO, HANAKO).facts();

        assertThat(facts.names()).doesNotContain(
                "seal_registered", "insurance", "death.filed", "death.abroad", "pension.receiving", "children");
        assertThat(facts.objects(FamilyFacts.MEMBERS).flatMap(member -> member.entrySet().stream())
                        .filter(member -> member.getValue() instanceof Unknown)
                        .map(Map.Entry::getKey))
                .containsExactly("insurance", "next_insurance", "np_category");
    }

    @Test
    @DisplayName("20歳になったお子さんは、遺族基礎年金の対象でない")
    void grownChildIsNoChildOfTheSurvivorsPension() {
        var young = resident("R4", "長女", "2012-05-05", Sex.FEMALE, null);
        var facts = family(TAKAICHIRO, TAKAICHIRO, KENTA, young).facts();

        assertThat(facts.objects("children").map(child -> child.get("eligible_for_survivor_basic")))
                .containsExactly(false, Unknown.UNKNOWN);
    }

    @Test
    @DisplayName("世帯主の妻が亡くなったとき、世帯主が夫。ほかの方は配偶者でない")
    void headIsTheSpouseOfTheHeadsSpouse() {
        var head = resident("R1", "世帯主", "1954-11-03", Sex.MALE, null);
        var wife = resident("R2", "妻", "1958-02-20", Sex.FEMALE, DEATH);
        var facts = family(wife, head, wife, KENTA).facts();

        assertThat(value(facts, "household.deceased_is_head")).isEqualTo(false);
        assertThat(relations(facts)).containsExactly("夫", "");
        assertThat(facts.knows("children")).isFalse();
    }

    @Test
    void whoWasMarriedToAnybodyElseOfTheHouseholdIsUnknown() {
        var head = resident("R1", "世帯主", "1954-11-03", Sex.MALE, null);
        var son = resident("R3", "子", "1989-01-08", Sex.MALE, DEATH);
        var sonsWife = resident("R5", "子の妻", "1990-03-03", Sex.FEMALE, null);

        assertThat(relations(family(son, head, son, sonsWife).facts())).containsExactly(Unknown.UNKNOWN, Unknown.UNKNOWN);
    }

    @Test
    void whoeverDiedBeforeDoesNotRemain() {
        var late = resident("R4", "母", "1930-01-01", Sex.FEMALE, LocalDate.of(2020, 1, 1));

        assertThat(relations(family(TAKAICHIRO, TAKAICHIRO, HANAKO, late).facts())).containsExactly("妻");
    }

    @Test
    void typedPersonIsKnownByWhatWasTyped() {
        var facts = FamilyFacts.of(FamilyRecords.typed(person(Person.Source.TYPED)), Map.of()).facts();

        assertThat(facts.names()).containsExactlyInAnyOrder("birth", "sex");
        assertThat(facts.find("birth").orElseThrow().source()).isEqualTo(FactSource.CLERK);
    }

    @Test
    void answerReplacesARecordAndBothCanBeSeen() {
        var family = family(
                Map.of("sex", new Answer.Said("F", FactSource.CLERK, "記録の誤り")), TAKAICHIRO, TAKAICHIRO);

        assertThat(value(family.facts(), "sex")).isEqualTo("F");
        assertThat(family.facts().find("sex").orElseThrow().source()).isEqualTo(FactSource.CLERK);
        assertThat(value(family.records(), "sex")).isEqualTo("M");
    }

    @Test
    void saidUnknownIsNeitherKnownNorAskedAgain() {
        var family = family(Map.of("insurance", new Answer.NotKnown(FactSource.FAMILY)), TAKAICHIRO, TAKAICHIRO);

        assertThat(family.facts().knows("insurance")).isFalse();
        assertThat(family.notKnown()).containsExactly("insurance");
    }

    @Test
    void dayOfDeathMayBeTheDaysBetweenWhichItLies() {
        var family = family(
                Map.of(
                        FamilyFacts.FIRST_DAY, said(LocalDate.of(2026, 11, 8)),
                        FamilyFacts.LAST_DAY, said(LocalDate.of(2026, 11, 10))),
                TAKAICHIRO,
                TAKAICHIRO);

        assertThat(family.facts().knows(Facts.DAY)).isFalse();
        assertThat(family.facts().death().orElseThrow().days()).isEqualTo(3);
        assertThat(family.isPossible()).isTrue();
    }

    @Test
    void nobodyDiesBeforeTheirBirth() {
        var family = family(Map.of(Facts.DAY, said(LocalDate.of(1950, 1, 1))), TAKAICHIRO, TAKAICHIRO);

        assertThat(family.isPossible()).isFalse();
    }

    @Test
    void clerkSaysMoreOfAMemberThanTheRecords() {
        var wife = new LinkedHashMap<String, @Nullable Object>();
        wife.put("id", "R2");
        wife.put("insurance", "nhi");
        wife.put("np_category", null);
        var gone = Map.of("id", "R9", "insurance", "nhi");
        var added = Map.of("id", "+1", "relation_to_deceased", "孫", "birth", LocalDate.of(2015, 1, 1));
        var family = family(
                Map.of(FamilyFacts.MEMBERS, said(Arrays.asList(wife, gone, added))), TAKAICHIRO, TAKAICHIRO, HANAKO);

        var members = family.facts().objects(FamilyFacts.MEMBERS).toList();
        assertThat(members).hasSize(2);
        assertThat(members.getFirst())
                .containsEntry("relation_to_deceased", "妻")
                .containsEntry("insurance", "nhi")
                .containsEntry("next_insurance", Unknown.UNKNOWN)
                .containsEntry("np_category", null);
        assertThat(members.getLast()).containsEntry("relation_to_deceased", "孫");
    }

    @ParameterizedTest
    @CsvSource({
        "妻,true", "夫(未届),true", "長男,true", "二女,true", "子の妻,true", "孫,true", "曾祖母,true", "姪,true",
        "妻の弟,true", "同居人,false", "縁故者,false", "いとこ,false", "曾孫の妻,false"
    })
    void relativeWithinTheThirdDegreeIsSaidByTheWord(String written, boolean near) {
        assertThat(new Kinship(written).isNear()).isEqualTo(near);
    }

    private static Answer.Said said(Object value) {
        return new Answer.Said(value, FactSource.FAMILY, null);
    }

    private static List<Object> relations(Facts facts) {
        return facts.objects(FamilyFacts.MEMBERS)
                .map(member -> member.get("relation_to_deceased"))
                .toList();
    }

    private static @Nullable Object value(Facts facts, String fact) {
        return facts.find(fact).orElseThrow().value();
    }

    private static FamilyFacts family(ResidentRecord deceased, ResidentRecord... household) {
        return family(Map.of(), deceased, household);
    }

    private static FamilyFacts family(Map<String, Answer> answers, ResidentRecord deceased, ResidentRecord... household) {
        return FamilyFacts.of(
                new FamilyRecords(deceased.asPerson(UUID.randomUUID()), deceased, List.of(household), null), answers);
    }

    private static ResidentRecord resident(
            String id, String relationship, String birth, Sex sex, @Nullable LocalDate diedOn) {
        return new ResidentRecord(
                new ResidentId(id),
                "S1",
                relationship,
                "見本　" + id,
                null,
                null,
                BirthDate.of(LocalDate.parse(birth)),
                sex,
                "日本",
                new Address.Registered("架空県架空郡架空町字見本1番地"),
                diedOn);
    }

    private static Person person(Person.Source source) {
        return new Person(
                UUID.randomUUID(),
                "例示 正",
                null,
                null,
                new BirthDate("19500102"),
                Sex.MALE,
                new Address.Unknown(),
                null,
                source,
                null);
    }
}
