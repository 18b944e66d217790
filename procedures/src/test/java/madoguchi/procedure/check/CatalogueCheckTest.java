package madoguchi.procedure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.TreeSet;
import madoguchi.failure.CounterFailure;
import madoguchi.procedure.file.Layers.Replacement;
import madoguchi.town.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A town that made a mistake is told the file, the line and what to write instead, before anybody is served by it.
class CatalogueCheckTest {

    private static final String RESIDENT = "base/procedures/resident.yaml";
    private static final String TAX = "base/procedures/tax.yaml";
    private static final String LIVING = "base/procedures/living.yaml";
    private static final String QUESTIONS = "base/procedures/questions.yaml";
    private static final String DERIVED = "base/procedures/derived.yaml";
    private static final String FACTS = "base/facts.yaml";
    private static final String TOWN = "town/procedures/own.yaml";

    @TempDir
    Path folder;

    private TownCopy town;

    @BeforeEach
    void copy() {
        town = TownCopy.in(folder);
    }

    @Test
    void sampleTownHasNoMistake() {
        assertThat(town.mistakes()).isEmpty();
        assertThat(town.check().replacements()).isEmpty();
    }

    @Test
    void unknownFactInARuleIsFoundWhereItStands() {
        town.with(RESIDENT, "applies: seal_registered", "applies: seal_registred");

        assertThat(town.mistakes())
                .singleElement()
                .asString()
                .startsWith("%s:%d 「applies」の条件が読めません。事実の名前と書き方を確かめてください(".formatted(
                        RESIDENT, town.line(RESIDENT, "seal_registred")))
                .contains("seal_registred");
    }

    @Test
    void ruleThatIsNoConditionIsFound() {
        town.with(RESIDENT, "applies: seal_registered", "applies: sex");

        assertThat(town.mistakes())
                .containsExactly("%s:%d 「applies」は、はい・いいえで答えられる条件にしてください(== や > で比べます)。"
                        .formatted(RESIDENT, town.line(RESIDENT, "applies: sex")));
    }

    @Test
    void misspeltFieldIsFoundTwice() {
        town.with(TAX, "bring: [標識交付証明書", "brng: [標識交付証明書").with(TAX, "  because: 登記された", "  becauze: 登記された");

        assertThat(town.mistakes())
                .containsExactly(
                        "%s:%d 「property-current-owner」に「because」がありません。書いてください。"
                                .formatted(TAX, town.line(TAX, "property-current-owner:") + 1),
                        "%s:%d 「property-current-owner」に「becauze」という項目はありません。つづりを確かめてください。"
                                .formatted(TAX, town.line(TAX, "becauze")),
                        "%s:%d 「moped-small-special-vehicle」に「brng」という項目はありません。つづりを確かめてください。"
                                .formatted(TAX, town.line(TAX, "brng")));
    }

    @Test
    void fieldThatIsWrittenTwiceIsFound() {
        town.with(RESIDENT, "  applies: seal_registered\n", "  applies: seal_registered\n  applies: my_number_card\n");

        assertThat(town.mistakes())
                .containsExactly("%s:%d 「applies」が2回書かれています。どちらかを消してください。"
                        .formatted(RESIDENT, town.line(RESIDENT, "applies: my_number_card")));
    }

    @Test
    void procedureInTwoFilesOfALayerIsFound() {
        town.append(TAX, "\nmy-number-card:\n  name: もう一つ\n");

        assertThat(town.mistakes())
                .containsExactly("%s:%d 「my-number-card」は %s の%d行目にもあります。どちらかを消してください。".formatted(
                        TAX, town.line(TAX, "name: もう一つ"), RESIDENT, town.line(RESIDENT, "my-number-card:") + 1));
    }

    @Test
    void wrongStatusIsFound() {
        town.with(RESIDENT, "  status: optional\n  applies: seal_registered", "  status: obligatory\n  applies: seal_registered");

        assertThat(town.mistakes())
                .containsExactly("%s:%d status には required benefit optional guide のどれかを書いてください。"
                        .formatted(RESIDENT, town.line(RESIDENT, "obligatory")));
    }

    @Test
    void unknownNameOfADeadlineIsFound() {
        town.with(RESIDENT, "deadline: filing-14-days", "deadline: filing-14-day");

        assertThat(town.mistakes())
                .containsExactly("%s:%d 「filing-14-day」という期限はありません。deadlines.yaml の名前を確かめてください。"
                        .formatted(RESIDENT, town.line(RESIDENT, "filing-14-day")));
    }

    @Test
    void wordsOfADeadlineAreChecked() {
        town.with(TAX, "    elapsed: true\n    roll: open-day\n", "    elapsed: yes\n    roll: next-day\n")
                .with(TAX, "    from: known\n", "    from: knowing\n");

        assertThat(town.mistakes())
                .containsExactly(
                        "%s:%d from には death known funeral のどれかを書いてください。".formatted(TAX, town.line(TAX, "knowing")),
                        "%s:%d 「elapsed」には true か false を書いてください。".formatted(TAX, town.line(TAX, "elapsed: yes")),
                        "%s:%d roll には none か open-day を書いてください。".formatted(TAX, town.line(TAX, "next-day")));
    }

    @Test
    void periodThatIsNoneIsFound() {
        town.with(LIVING, "period: P30D", "period: P4W");

        assertThat(town.mistakes())
                .containsExactly("%s:%d 「dog-owner-change」: 期間「P4W」が読めません。P14D、P3M、P2Y の形で書いてください。"
                        .formatted(LIVING, town.line(LIVING, "dog-owner-change:") + 1));
    }

    @Test
    void furtherPeriodThatNamesNoSettingIsFound() {
        town.with(TAX, "P{town.moped_days.disposal}D", "P{town.moped_days.scrapping}D");

        assertThat(town.mistakes())
                .singleElement()
                .asString()
                .contains("「moped-small-special-vehicle」: 期間「P{town.moped_days.scrapping}D」が読めません。");
    }

    @Test
    void daysOfTheTownHaveToBeANumber() {
        town.write("town/procedures/settings.yaml", "moped_days.new_owner: {value: 十五}\n");

        assertThat(town.mistakes())
                .singleElement()
                .asString()
                .contains("「moped-small-special-vehicle」: 期間「P十五D」が読めません。");
    }

    @Test
    void procedureWithoutDepartmentIsFound() {
        var departments = new TreeSet<>(TownCopy.departments());
        departments.remove("dog-owner-change");

        assertThat(CatalogueCheck.of(folder, departments).mistakes())
                .singleElement()
                .hasToString(("%s:%d 「dog-owner-change」: 受け持つ課がありません。"
                                + "town.yaml の departments の procedures に「dog-owner-change」を加えるか、off: true と書いてください。")
                        .formatted(LIVING, town.line(LIVING, "dog-owner-change:") + 1));
    }

    @Test
    void procedureOfAnotherBodyNeedsNoDepartment() {
        var departments = new TreeSet<>(TownCopy.departments());
        departments.remove("inheritance-tax");

        assertThat(CatalogueCheck.of(folder, departments).mistakes()).isEmpty();
    }

    @Test
    void questionThatDecidesAnUnknownProcedureIsFound() {
        town.with(QUESTIONS, "decides: [semi-final-income-tax,", "decides: [income-tax,");

        assertThat(town.mistakes())
                .containsExactly("%s:%d 質問 Q7 の decides にある「income-tax」という手続きはありません。"
                        .formatted(QUESTIONS, town.line(QUESTIONS, "Q7:") + 1));
    }

    @Test
    void factWithoutItsQuestionIsFound() {
        town.with(FACTS, "label: 葬儀(火葬のみを含む)の日, question: Q2", "label: 葬儀(火葬のみを含む)の日, question: Q99");

        assertThat(town.mistakes()).singleElement().asString().contains("「funeral_date」の質問「Q99」が questions.yaml にありません。");
    }

    @Test
    void wordsOfAFactAreChecked() {
        town.with(FACTS, "sex: {type: text, source: record", "sex: {type: letter, source: rumour");

        assertThat(town.mistakes())
                .contains(
                        "%s:%d 「letter」という型はありません。使えるのは flag number text date texts list object です。"
                                .formatted(FACTS, town.line(FACTS, "letter")),
                        "%s:%d 「rumour」という出どころはありません。使えるのは record ledger notice card family clerk です。"
                                .formatted(FACTS, town.line(FACTS, "rumour")));
    }

    @Test
    void typeOfADerivedFactIsChecked() {
        town.with(DERIVED, "  type: text\n", "  type: word\n");

        assertThat(town.mistakes())
                .containsExactly("%s:%d type には flag number text のどれかを書いてください。"
                        .formatted(DERIVED, town.line(DERIVED, "word")));
    }

    @Test
    void ruleThatNeverHoldsIsFound() {
        town.with(RESIDENT, "applies: seal_registered", "applies: seal_registered && false");

        assertThat(town.mistakes()).singleElement().asString().contains("「seal-registration-lapse」: 「applies」が、どの方にも当てはまりません。");
    }

    @Test
    void procedureThatIsSwitchedOffIsGoneAndNobodyMissesIt() {
        town.write(TOWN, "my-number-card: {off: true}\n");

        assertThat(town.mistakes()).isEmpty();
        assertThat(town.load().procedure("my-number-card")).isEmpty();
        assertThat(town.load().procedure("seal-registration-lapse")).isPresent();
    }

    @Test
    void townThatReplacesOneFieldKeepsTheRestAndTheReplacementIsTold() {
        town.write(TOWN, "# わが町では\ndog-owner-change:\n  fee: 300円\n  who: 飼い主の方\n");

        var report = town.check();
        assertThat(report.mistakes()).isEmpty();
        assertThat(report.replacements())
                .containsExactly(
                        new Replacement("dog-owner-change", "fee", new Place(TOWN, 3)),
                        new Replacement("dog-owner-change", "who", new Place(TOWN, 4)));
        var procedure = town.load().procedure("dog-owner-change").orElseThrow();
        assertThat(procedure.who()).isEqualTo("飼い主の方");
        assertThat(procedure.name()).isEqualTo("犬の登録事項変更届(所有者)");
        assertThat(procedure.place()).isEqualTo(new Place(TOWN, 3));
    }

    @Test
    void prefectureStandsBetweenBaseAndTown() {
        town.write("prefecture/procedures/settings.yaml", "moped_days.new_owner: {value: 20}\nmoped_days.disposal: {value: 40}\n")
                .write("town/procedures/settings.yaml", "moped_days.disposal: {value: 50}\n");

        var settings = town.load().settings();
        assertThat(settings.get("moped_days.new_owner")).extracting("value").isEqualTo(20L);
        assertThat(settings.get("moped_days.disposal")).extracting("value").isEqualTo(50L);
        assertThat(town.check().replacements()).hasSize(3);
    }

    @Test
    void fileThatIsNoYamlIsFoundByItsLineAndNothingElseIsSaid() {
        town.append(FACTS, "broken: [1, 2\n");

        assertThat(town.mistakes()).singleElement().asString().startsWith(FACTS + ":").contains("YAML として読めません。");
    }

    @Test
    void tabIsFound() {
        town.append(TAX, "\tname: x\n");

        assertThat(town.mistakes()).singleElement().asString().contains("タブが使われています。");
    }

    @Test
    void mistakesStopTheTown() {
        town.with(RESIDENT, "applies: seal_registered", "applies: seal_registred");

        assertThatThrownBy(town::load).isInstanceOf(CounterFailure.class).hasMessageContaining("TN-201");
    }
}
