package madoguchi.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.SmallTown;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.rule.Outcome.Known;
import madoguchi.procedure.rule.Outcome.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @TempDir
    Path folder;

    private Catalogue catalogue;
    private RuleLanguage language;

    @BeforeEach
    void small() {
        catalogue = SmallTown.with(folder, "accept: town\nstatus: required\napplies: a");
        language = RuleLanguage.of(
                catalogue.facts(), Map.of("days", 20L, "name", "架空町", "open", true), Map.of("both", FactType.FLAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a && b", "b && a", "a && (b || c)", "!(!a || b)", "both"})
    void falseDecidesWhateverElseIsUnknown(String rule) throws RuleException {
        assertThat(evaluate(rule, known("a", false))).isEqualTo(new Known(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a || b", "b || a", "!a ? b : true", "people.exists(p, p.age > 3) || a"})
    void trueDecidesWhateverElseIsUnknown(String rule) throws RuleException {
        assertThat(evaluate(rule, known("a", true))).isEqualTo(new Known(true));
    }

    @Test
    void unknownSaysWhichFactsItWaitsForAndNoOthers() throws RuleException {
        assertThat(evaluate("a && (b || c)", known("a", true))).isEqualTo(new Unknown(Set.of("b", "c")));
        assertThat(evaluate("a && b || c", known("a", false))).isEqualTo(new Unknown(Set.of("c")));
        assertThat(evaluate("a && death.day == death.first", known("a", true)))
                .isEqualTo(new Unknown(Set.of("death.day", "death.first")));
        assertThat(evaluate("people.exists(p, p.age > 3)", Facts.none())).isEqualTo(new Unknown(Set.of("people")));
    }

    @Test
    void derivedFactWaitsForWhatItFollowsFrom() throws RuleException {
        assertThat(evaluate("both", Facts.none())).isEqualTo(new Unknown(Set.of("a", "b")));
        assertThat(evaluate("both && c", known("a", true))).isEqualTo(new Unknown(Set.of("b", "c")));
        assertThat(evaluate("both", known("a", true).with("b", true, FactSource.FAMILY))).isEqualTo(new Known(true));
    }

    @Test
    void absenceIsAValue() throws RuleException {
        assertThat(evaluate("dog == null", known("dog", null))).isEqualTo(new Known(true));
        assertThat(evaluate("dog", known("dog", null))).isEqualTo(new Known(null));
        assertThat(evaluate("dog != null && dog.chip", known("dog", Map.of("chip", true)))).isEqualTo(new Known(true));
        assertThat(evaluate("dog != null", Facts.none())).isEqualTo(new Unknown(Set.of("dog")));
        Map<String, @Nullable Object> nobody = new HashMap<>();
        nobody.put("age", null);
        assertThat(evaluate("people.exists(p, p.age == null)", known("people", List.of(nobody)))).isEqualTo(new Known(true));
    }

    @Test
    void settingsAreWords() throws RuleException {
        assertThat(evaluate("months == town.days", known("months", 20L))).isEqualTo(new Known(true));
        assertThat(evaluate("months == town.days", known("months", 21L))).isEqualTo(new Known(false));
        assertThat(language.compile("town.open && town.name == '架空町'").isCondition()).isTrue();
        assertThatThrownBy(() -> language.compile("town.name > town.days")).isInstanceOf(RuleException.class);
    }

    @Test
    void outcomeOfARuleIsTheSameHoweverOftenItIsAsked() throws RuleException {
        var rule = language.compile("a && b");
        var situation = catalogue.situation(known("a", true));

        assertThat(rule.evaluate(situation)).isSameAs(rule.evaluate(situation));
    }

    @Test
    void outcomeIsTrueFalseOrNeither() {
        assertThat(new Known(true).isTrue()).isTrue();
        assertThat(new Known(true).isFalse()).isFalse();
        assertThat(new Known(false).isTrue()).isFalse();
        assertThat(new Known(false).isFalse()).isTrue();
        assertThat(new Known(null).isFalse()).isTrue();
        assertThat(new Unknown(Set.of("a")).isTrue()).isFalse();
        assertThat(new Unknown(Set.of("a")).isFalse()).isFalse();
    }

    @Test
    void ruleKnowsItsTextItsWordsAndWhetherItIsACondition() throws RuleException {
        var rule = language.compile("a && people.exists(p, turned(birth, p.age, death.day))");

        assertThat(rule.text()).isEqualTo("a && people.exists(p, turned(birth, p.age, death.day))");
        assertThat(rule).hasToString(rule.text());
        assertThat(rule.mentions()).contains("a", "people", "birth", "death.day").doesNotContain("b", "");
        assertThat(rule.isCondition()).isTrue();
        assertThat(language.compile("months + 1").isCondition()).isFalse();
        assertThat(language.compile("word").isCondition()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            aa && b          | undeclared reference to 'aa'
            months == 'two'  | found no matching overload
            a &&             | mismatched input
            before(a, b)     | found no matching overload
            """)
    void whatIsNoRuleIsRefusedInOneLine(String text, String said) {
        assertThatThrownBy(() -> language.compile(text))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(said)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n");
    }

    @Test
    void valueOfAnotherTypeThanTheCatalogueSaysIsABug() {
        assertThatThrownBy(() -> evaluate("dog.chip > 3", known("dog", Map.of("chip", "x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot be evaluated: dog.chip > 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthday_age(birth, death.day) == 74   | 1951-04-16 | true
            birthday_age(birth, death.day) == 75   | 1951-04-15 | true
            attained(birth, 75, death.day)         | 1951-04-16 | true
            attained(birth, 75, death.day)         | 1951-04-17 | false
            turned(birth, 75, death.day)           | 1951-04-15 | true
            turned(birth, 75, death.day)           | 1951-04-16 | false
            turned(birth, 15, death.day)           | 2026-04-20 | false
            days_between(birth, death.day) == 3    | 2026-04-12 | true
            days_between(birth, death.day) == -1   | 2026-04-16 | true
            before(birth, death.day)               | 2026-04-14 | true
            before(birth, death.day)               | 2026-04-15 | false
            on_or_before(birth, death.day)         | 2026-04-15 | true
            on_or_before(birth, death.day)         | 2026-04-16 | false
            same_month(birth, death.day)           | 2026-04-30 | true
            same_month(birth, death.day)           | 2025-04-15 | false
            same_month(birth, death.day)           | 2026-03-31 | false
            same_year(birth, death.day)            | 2026-01-01 | true
            same_year(birth, death.day)            | 2025-12-31 | false
            same_fiscal_year(birth, death.day)     | 2027-03-31 | true
            same_fiscal_year(birth, death.day)     | 2026-03-31 | false
            on_or_before(death.day, fiscal_year_end(birth, 18)) | 2008-04-01 | false
            on_or_before(death.day, fiscal_year_end(birth, 18)) | 2008-04-02 | true
            """)
    void wordsCountAsTheLawDoes(String rule, LocalDate birth, boolean holds) throws RuleException {
        var day = LocalDate.parse("2026-04-15");
        var facts = known("birth", birth).withDeath(day, day, FactSource.NOTICE);

        assertThat(evaluate(rule, facts)).isEqualTo(new Known(holds));
    }

    private Outcome evaluate(String rule, Facts facts) throws RuleException {
        return language.compile(rule).evaluate(catalogue.situation(facts));
    }

    private static Facts known(String name, @Nullable Object value) {
        return Facts.none().with(name, value, FactSource.FAMILY);
    }
}
