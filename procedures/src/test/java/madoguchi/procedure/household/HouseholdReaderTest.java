package madoguchi.procedure.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import madoguchi.procedure.catalogue.CatalogueFiles;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class HouseholdReaderTest {

    private static final FactCatalogue CATALOGUE = CatalogueFiles.load(Path.of("../town")).facts();

    private static final String BIRTH = "'birth': '1950-01-01', ";
    private static final String DEATH = "'death': {'date': '2026-04-15', 'known': '2026-04-16'}";

    @Test
    void factThatIsNotThereCountsAsNo() throws HouseholdException {
        var facts = read("{%s%s}".formatted(BIRTH, DEATH));

        assertThat(value(facts, "seal_registered")).isEqualTo(false);
        assertThat(value(facts, "vehicles.moped_or_small_special")).isEqualTo(0L);
        assertThat(value(facts, "insurance")).isEqualTo("");
        assertThat(value(facts, "pension.receiving")).isEqualTo(List.of());
        assertThat(facts.knows("dog")).isTrue();
        assertThat(value(facts, "dog")).isNull();
        assertThat(value(facts, "death.filed")).isNull();
        assertThat(value(facts, "death.abroad")).isEqualTo(false);
        assertThat(facts.names()).hasSize(CATALOGUE.all().size());
    }

    @Test
    void unknownIsNotNo() throws HouseholdException {
        var facts = read("{%s'seal_registered': 'unknown', 'children': 'unknown', 'debts': 'unknown', %s}".formatted(BIRTH, DEATH));

        assertThat(facts.knows("seal_registered")).isFalse();
        assertThat(facts.knows("children")).isFalse();
        assertThat(value(facts, "debts")).as("an answer that the family may give").isEqualTo("unknown");
    }

    @Test
    void spanIsNoDay() throws HouseholdException {
        var facts = read("{%s'death': {'date': {'from': '2026-01-10', 'to': '2026-01-15'}}}".formatted(BIRTH));

        assertThat(facts.knows("death.day")).isFalse();
        assertThat(facts.date("death.first")).contains(LocalDate.parse("2026-01-10"));
        assertThat(facts.date("death.last")).contains(LocalDate.parse("2026-01-15"));
    }

    @Test
    void whatAPersonLacksCountsAsNoToo() throws HouseholdException {
        var facts = read("{%s'widow': {}, 'household': {'members': [{'birth': '1980-01-01'}]}, %s}".formatted(BIRTH, DEATH));

        assertThat(value(facts, "widow")).isEqualTo(Map.of("age", 0L, "marriage_years", 0L, "maintained", false));
        assertThat(value(facts, "household.members"))
                .isEqualTo(List.of(Map.of(
                        "id", "",
                        "relation_to_deceased", "",
                        "birth", LocalDate.parse("1980-01-01"),
                        "insurance", "",
                        "next_insurance", "",
                        "np_category", 0L)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            birth                      | '1950-02-30'            | '1950-02-30' is no day; write 2026-04-08 | 「1950-02-30」という日はありません。2026-04-08 の形で書いてください。
            birth                      | '昭和25年1月1日'          | '昭和25年1月1日' is no day; write 2026-04-08 | 「昭和25年1月1日」という日はありません。2026-04-08 の形で書いてください。
            birth                      | 19500101                | must be a text | 文字を書いてください。
            birth                      | null                    | is missing | 亡くなられた方の生年月日がありません。
            birth                      | 'unknown'               | is missing | 亡くなられた方の生年月日がありません。
            seal_registered            | 'yes'                   | must be true or false | true か falseを書いてください。
            seal_registered            | 1                       | must be true or false | true か falseを書いてください。
            vehicles.moped_or_small_special | '2'                | must be a whole number | 整数を書いてください。
            vehicles.moped_or_small_special | 1.5                | must be a whole number | 整数を書いてください。
            vehicles.moped_or_small_special | 99999999999        | must be a whole number | 整数を書いてください。
            insurance                  | 1                       | must be a text | 文字を書いてください。
            pension.receiving          | '老齢基礎'                | must be a list | [ ] で囲んだ並びを書いてください。
            pension.receiving          | [1]                     | must be a text | 文字を書いてください。
            household.members          | {}                      | must be a list | [ ] で囲んだ並びを書いてください。
            dog                        | true                    | must be an object | { } で囲んだ項目を書いてください。
            funeral_date               | '2026-13-01'            | '2026-13-01' is no day; write 2026-04-08 | 「2026-13-01」という日はありません。2026-04-08 の形で書いてください。
            sex                        | 'X'                     | 'X' is none of [M, F] | 「X」ではなく M F のどれかを書いてください。
            debts                      | 'maybe'                 | 'maybe' is none of [yes, no, unknown] | 「maybe」ではなく yes no unknown のどれかを書いてください。
            """)
    void wrongValueIsRefusedWithItsPathAndTheRemedy(String path, String value, String english, String japanese) {
        var tree = value;
        var parts = path.split("\\.", -1);
        for (var i = parts.length - 1; i >= 0; i--) {
            tree = "{%s'%s': %s%s}".formatted(i == 0 && !path.equals("birth") ? BIRTH : "", parts[i], tree, i == 0 ? ", " + DEATH : "");
        }

        assertThat(refusal(tree)).isEqualTo("X1: %s: %s\nX1: %s: %s".formatted(path, english, path, japanese));
    }

    @Test
    void memberWithoutBirthIsNamedByItsPlace() {
        var members = "{%s'household': {'members': [{'birth': '1980-01-01'}, {'id': 'son'}]}, %s}".formatted(BIRTH, DEATH);

        assertThat(refusal(members)).isEqualTo("""
                X1: household.members[1].birth: is missing
                X1: household.members[1].birth: 日付がありません。2026-04-08 の形で書いてください。""");
    }

    @Test
    void memberOfWrongTypeIsNamedByItsPlace() {
        var members = "{%s'household': {'members': [{'birth': '1980-01-01', 'np_category': '3'}]}, %s}".formatted(BIRTH, DEATH);

        assertThat(refusal(members)).startsWith("X1: household.members[0].np_category: must be a whole number\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'date': {'from': '2026-01-15', 'to': '2026-01-10'}}     | death.date.to   | 2026-01-10 is before death.date.from 2026-01-15 | 2026-01-10 が death.date.from(2026-01-15)より前です。日付を確かめてください。
            {'date': '1949-12-31'}                                   | death.date      | 1949-12-31 is before birth 1950-01-01 | 1949-12-31 が birth(1950-01-01)より前です。日付を確かめてください。
            {'date': {'from': '1949-12-31', 'to': '1950-01-02'}}     | death.date      | 1949-12-31 is before birth 1950-01-01 | 1949-12-31 が birth(1950-01-01)より前です。日付を確かめてください。
            {'date': '2026-04-15', 'known': '2026-04-14'}            | death.known     | 2026-04-14 is before death.date 2026-04-15 | 2026-04-14 が death.date(2026-04-15)より前です。日付を確かめてください。
            {'date': '2026-04-15', 'filed': '2026-04-14'}            | death.filed     | 2026-04-14 is before death.date 2026-04-15 | 2026-04-14 が death.date(2026-04-15)より前です。日付を確かめてください。
            {'date': '2026-04-31'}                                   | death.date      | '2026-04-31' is no day; write 2026-04-08 | 「2026-04-31」という日はありません。2026-04-08 の形で書いてください。
            {'date': {'to': '2026-01-10'}}                           | death.date.from | is missing | 日付がありません。2026-04-08 の形で書いてください。
            {}                                                       | death.date      | is missing | 日付がありません。2026-04-08 の形で書いてください。
            {'date': '2026-04-15', 'abroad': 'yes'}                  | death.abroad    | must be true or false | true か falseを書いてください。
            {'date': '2126-04-15'}                                   | death.date      | 2126-04-15 is not between 1950 and 2090 | 2126-04-15 は1950年から2090年までの日ではありません。年を確かめてください。
            """)
    void impossibleDeathIsRefusedWithItsPathAndTheRemedy(String death, String path, String english, String japanese) {
        assertThat(refusal("{%s'death': %s}".formatted(BIRTH, death)))
                .isEqualTo("X1: %s: %s\nX1: %s: %s".formatted(path, english, path, japanese));
    }

    @Test
    void funeralBeforeTheDeathIsRefused() {
        assertThat(refusal("{%s'funeral_date': '2026-04-14', %s}".formatted(BIRTH, DEATH)))
                .startsWith("X1: funeral_date: 2026-04-14 is before death.date 2026-04-15\n");
    }

    @Test
    void birthOfAnotherCalendarIsRefused() {
        assertThat(refusal("{'birth': '1872-12-31', %s}".formatted(DEATH)))
                .isEqualTo("""
                        X1: birth: 1872-12-31 is before 1873-01-01, the first day of this calendar
                        X1: birth: 1872-12-31 は明治6年1月1日より前です。年を確かめてください。""");
    }

    @Test
    void householdWithoutFactsIsRefused() {
        assertThat(refusal("[]")).isEqualTo("X1: facts: there are no facts\nX1: facts: facts(事実)がありません。");
    }

    private static Facts read(String facts) throws HouseholdException {
        var json = "{'id': 'X1', 'facts': %s}".formatted(facts).replace('\'', '"');
        return new HouseholdReader(CATALOGUE, JsonMapper.builder().build().readTree(json)).read();
    }

    private static String refusal(String facts) {
        var refused = catchThrowableOfType(HouseholdException.class, () -> read(facts));
        return String.valueOf(Objects.requireNonNull(refused, facts).getMessage());
    }

    private static @Nullable Object value(Facts facts, String name) {
        return facts.find(name).orElseThrow().value();
    }
}
