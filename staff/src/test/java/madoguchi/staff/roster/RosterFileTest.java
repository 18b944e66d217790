package madoguchi.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import madoguchi.staff.StaffRole;
import madoguchi.staff.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    private static final String TITLES = "サインイン名,氏名,役割,利用開始日,利用終了日,所属\n";
    private static final String ROW = "mihon.haruko,見本 春子,窓口職員,2027-04-01,,住民課\n";

    @Test
    void rowIsReadAsItStands() {
        var row = read(TITLES + "MIHON.haruko ,見本 春子, 窓口職員、監督者 ,R9.4.1,2028/3/31,住民課\n").rows().getFirst();

        assertThat(row.loginName()).isEqualTo("mihon.haruko");
        assertThat(row.displayName()).isEqualTo("見本 春子");
        assertThat(row.roles()).isEqualTo(Set.of(StaffRole.CLERK, StaffRole.SUPERVISOR));
        assertThat(row.term()).isEqualTo(new Term(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)));
        assertThat(row.department()).contains("住民課");
        assertThat(row.toString()).doesNotContain("見本", "mihon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void bothEncodingsOfATownsPcAreRead(String charset) {
        var text = TITLES + "takahashi,髙橋 﨑子①,窓口職員,,,\n";

        assertThat(RosterText.of(text.getBytes(Charset.forName(charset)))).contains(text);
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstTitle() {
        assertThat(RosterText.of(("\uFEFF" + TITLES + ROW).getBytes(StandardCharsets.UTF_8)))
                .contains(TITLES + ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "EUC-JP"})
    void otherEncodingsAreNotGuessed(String charset) {
        var text = RosterText.of((TITLES + ROW).getBytes(Charset.forName(charset)));

        assertThat(text.map(RosterFile::read).filter(file -> file.mistakes().isEmpty())).isEmpty();
    }

    @Test
    void lineEndsQuotesAndTheRestsOfExcelDoNotMatter() {
        var file = read((TITLES.strip() + ",,\n\"mihon.haruko\",\"見本 春子\",\"窓口職員,監督者\",,,,,\n,,,,,,,\n,,,,,,,\n").replace("\n", "\r\n"));

        assertThat(file.mistakes()).isEmpty();
        assertThat(file.rows()).singleElement().extracting(RosterRow::roles)
                .isEqualTo(Set.of(StaffRole.CLERK, StaffRole.SUPERVISOR));
    }

    @Test
    void columnsStandInAnyOrderAndDepartmentsMayBeMissing() {
        var file = read("役割,利用終了日,利用開始日,氏名,サインイン名\n管理者,,,見本 春子,mihon.haruko\n");

        assertThat(file.rows()).singleElement().extracting(RosterRow::department).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m|見本|窓口職員||||サインイン名",
                "見本|見本|窓口職員||||サインイン名",
                "mihon||窓口職員||||氏名",
                "mihon|見本〓|窓口職員||||氏名",
                "mihon|見本|||||役割",
                "mihon|見本|係長||||役割",
                "mihon|見本|窓口職員、係長||||役割",
                "mihon|見本|窓口職員|4月1日|||利用開始日",
                "mihon|見本|窓口職員|46113|||利用開始日",
                "mihon|見本|窓口職員||2027-02-30||利用終了日",
                "mihon|見本|窓口職員|2027-04-01|2027-03-31||利用終了日",
            })
    void mistakeNamesItsLineAndColumnAndNotWhatStandsThere(
            String login, String name, String roles, String from, String until, String department, String column) {
        var cells = java.util.stream.Stream.of(login, name, roles, from, until, department)
                .map(cell -> cell == null ? "" : cell)
                .toList();

        var file = read(TITLES + ROW + String.join(",", cells) + "\n");

        assertThat(file.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(3);
            assertThat(mistake.column()).isEqualTo(column);
            assertThat(mistake.remedy()).endsWith("。").doesNotContain("係長", "46113");
        });
    }

    @Test
    void allMistakesAreFoundAtOnce() {
        assertThat(read(TITLES + "x,,係長,来年度,再来年,\n").mistakes()).hasSize(5);
    }

    @Test
    void titlesMustBeThereOnceAndBeKnown() {
        assertThat(read("氏名,役割,利用開始日,利用終了日\n見本,管理者,,\n").mistakes())
                .extracting(Mistake::column)
                .containsExactly("サインイン名");
        assertThat(read(TITLES.strip() + ",所属\n").mistakes()).extracting(Mistake::column).containsExactly("7列目");
        assertThat(read(TITLES.strip() + ",見本 春子\n").mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.remedy()).doesNotContain("見本"));
    }

    @Test
    void sameNameTwiceIsAMistakeHoweverItIsWritten() {
        assertThat(read(TITLES + ROW + ROW.replace("mihon", "MIHON")).mistakes())
                .extracting(Mistake::line)
                .containsExactly(3L);
    }

    @Test
    void rowOfAnotherLengthAndAnOpenQuoteAreMistakes() {
        assertThat(read(TITLES + "mihon,見本,管理者\n").mistakes())
                .extracting(Mistake::column)
                .containsExactly(Mistake.WHOLE_LINE);
        assertThat(read(TITLES + ROW + "\"reiji,例示,管理者,,,\n").mistakes())
                .extracting(Mistake::line)
                .containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", TITLES})
    void fileWithoutRowsIsAMistake(String text) {
        assertThat(read(text).mistakes()).isNotEmpty();
    }

    @Test
    void moreThanFiveHundredPeopleAreAMistake() {
        var rows = IntStream.rangeClosed(0, RosterFile.MOST_ROWS)
                .mapToObj(number -> ROW.replace("mihon", "mihon" + number))
                .collect(Collectors.joining());

        assertThat(read(TITLES + rows).mistakes()).extracting(Mistake::line).containsExactly(502L);
    }

    @Test
    void exampleOnThePageIsGood() throws IOException {
        try (var example = RosterFile.class.getResourceAsStream("/madoguchi/staff/roster/staff-example.csv")) {
            var file = read(RosterText.of(java.util.Objects.requireNonNull(example).readAllBytes()).orElseThrow());
            assertThat(file.mistakes()).isEmpty();
            assertThat(file.rows()).hasSize(4);
        }
    }

    private static RosterFile read(String text) {
        return RosterFile.read(text);
    }
}
