package madoguchi.form.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import madoguchi.failure.CounterFailure;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.NameKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentsIT {

    private static final ResidentRecords RECORDS = ResidentRecords.start();

    private final Residents residents = RECORDS.residents();

    @BeforeAll
    static void load() {
        RECORDS.load(SampleResidents.csv());
    }

    @AfterAll
    static void stop() {
        RECORDS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ミホン　タカ", "みほんたか", "ﾐﾎﾝ ﾀｶｲﾁ"})
    void peopleAreFoundByTheBeginningOfTheirKana(String kana) {
        assertThat(names(new ResidentQuery(kana, "", ""))).containsExactly("見本　髙一郎");
    }

    @ParameterizedTest
    @CsvSource({"高橋, 髙橋　仮名男", "宮崎例子, 宮﨑　例子", "葛城, 葛󠄀城　見本太郎左衛門", "吉田例太, 𠮷田　例太郎", "mihon, MIHON SAMPLE ALEXANDER"})
    void peopleAreFoundByAVariantAndShownAsRegistered(String typed, String registered) {
        assertThat(names(new ResidentQuery("", typed, ""))).contains(registered);
    }

    @Test
    void allVariantsOfANameAreOneSearch() {
        assertThat(names(new ResidentQuery("", "渡辺", ""))).containsExactly("渡邉󠄀　架空郎", "渡邊　仮名代", "渡辺　例三");
    }

    @Test
    void foreignResidentIsFoundByTheirCommonName() {
        assertThat(names(new ResidentQuery("", "見本玲", ""))).containsExactly("MIHON SAMPLE ALEXANDER");
        assertThat(names(new ResidentQuery("ミホンレイ", "", ""))).containsExactly("MIHON SAMPLE ALEXANDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19541103", "1954-11-03", "S29.11.3", "昭和29年11月3日", "s29-11-3"})
    void birthDateIsReadAsPeopleWriteIt(String birthDate) {
        assertThat(names(new ResidentQuery("ミホン", "", birthDate))).containsExactly("見本　髙一郎");
    }

    @Test
    void personWhoseDayNobodyKnowsIsFoundByAnyDayOfTheMonth() {
        assertThat(names(new ResidentQuery("", "凡例", "1932-03-15"))).containsExactly("凡例　ウメ");
        assertThat(names(new ResidentQuery("", "kamei", "1948-07-01")))
                .containsExactly("KAMEI MAXIMILIAN-THEODOR VON MUSTERSTADT");
    }

    @Test
    void conditionsNarrowEachOther() {
        assertThat(names(new ResidentQuery("レイジ", "例示正", "昭和24年5月5日"))).containsExactly("例示　正", "例示　正");
        assertThat(names(new ResidentQuery("レイジ", "例示正", "昭和24年5月6日"))).isEmpty();
    }

    @Test
    void searchWithoutAnyConditionIsRefused() {
        assertThatThrownBy(() -> residents.search(new ResidentQuery(" ", "　", "")))
                .isInstanceOfSatisfying(
                        CounterFailure.class,
                        failure -> assertThat(failure.error()).isEqualTo(ResidentError.NOTHING_TO_SEARCH_FOR));
    }

    @Test
    void birthDateThatIsNoneIsRefused() {
        assertThatThrownBy(() -> residents.search(new ResidentQuery("", "見本", "きのう")))
                .isInstanceOfSatisfying(
                        CounterFailure.class,
                        failure -> assertThat(failure.error()).isEqualTo(ResidentError.UNREADABLE_BIRTH_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'; drop table resident; --"})
    void signsOfTheQueryLanguageMeanNothing(String typed) {
        assertThat(names(new ResidentQuery("", typed + "見本", ""))).isEmpty();
    }

    @Test
    void cardOfTwoNamesakesLeavesTheChoiceToTheClerk() {
        assertThat(residents.findExact(NameKey.of("例示 正"), new BirthDate("19490505"))).hasSize(2);
    }

    @Test
    void cardWithAnotherVariantStillFindsItsResident() {
        assertThat(residents.findExact(NameKey.of("見本　高一郎"), new BirthDate("19541103")))
                .extracting(ResidentRecord::name)
                .containsExactly("見本　髙一郎");
    }

    @Test
    void householdReadsInTheOrderOfTheRecords() {
        assertThat(residents.household(new ResidentId("R0003")))
                .extracting(ResidentRecord::relationship)
                .containsExactly("世帯主", "妻", "子");
    }

    @Test
    void deceasedAreKnownWithTheirDay() {
        assertThat(residents.get(new ResidentId("R0001")).diedOn()).isEqualTo(LocalDate.of(2026, 11, 10));
    }

    @Test
    void unknownResidentIsSaidToBeUnknown() {
        assertThatThrownBy(() -> residents.get(new ResidentId("R9999")))
                .isInstanceOfSatisfying(
                        CounterFailure.class,
                        failure -> assertThat(failure.error()).isEqualTo(ResidentError.UNKNOWN_RESIDENT));
    }

    @Test
    void noWayOfAskingTellsAWithheldAddress() {
        var mother = new ResidentId("R0028");
        assertThat(residents.get(mother).name()).isEqualTo("雛形　はる");

        var asked = Stream.of(
                        residents.search(new ResidentQuery("", "雛形", "")).residents(),
                        residents.search(new ResidentQuery("ヒナガタ", "", "1961-04-02")).residents(),
                        List.of(residents.get(mother), residents.get(new ResidentId("R0027"))),
                        residents.household(mother),
                        residents.findExact(NameKey.of("雛形　はる"), new BirthDate("19610402")))
                .flatMap(List::stream)
                .filter(resident -> resident.household().equals("S019"));

        assertThat(asked).isNotEmpty().allSatisfy(resident -> {
            assertThat(resident.address()).isEqualTo(new Address.Withheld());
            assertThat(resident.asPerson(UUID.randomUUID()).isProtected()).isTrue();
        });
    }

    @Test
    void residentsMaskThemselves() {
        assertThat(residents.get(new ResidentId("R0002")).toString()).doesNotContain("見本", "花子", "R0002");
    }

    private List<String> names(ResidentQuery query) {
        return residents.search(query).residents().stream().map(ResidentRecord::name).toList();
    }
}
