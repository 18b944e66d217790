package madoguchi.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.PurposeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownFilesTest {

    @TempDir
    Path directory;

    @Test
    void townIsReadAsWritten() {
        var town = TownFixture.in(directory).load();

        assertThat(town.code()).isEqualTo("999999");
        assertThat(town.department(new DepartmentId("jumin")).extension()).isEqualTo("101");
        assertThat(town.counter(new CounterId(1)).departments())
                .containsExactly(new DepartmentId("jumin"), new DepartmentId("hoken"));
        assertThat(town.settings()).isEqualTo(new Settings("架空町長", 50_000, 50_000, true, 300));
    }

    @Test
    void laterLayerReplacesSingleFieldsAndKeepsTheRest() {
        var town = TownFixture.in(directory)
                .with("    label: その他\n", "")
                .write("base", "purposes:\n  other: {label: その他・わからない, plain: 別の言葉}\n")
                .load();

        var purpose = town.purpose(new PurposeCode("other"));
        assertThat(purpose.label()).isEqualTo("その他・わからない");
        assertThat(purpose.plain()).isEqualTo("わからない");
    }

    @Test
    void questionIsReadInEveryLanguageThatTheTownHasItIn() {
        var town = TownFixture.in(directory)
                .write("base", "questions:\n  sure: {text: はい？, answers: [はい, いいえ], vi: Vâng?, answers-vi: [Vâng, Không]}\n")
                .load();

        var question = town.questions().getFirst();
        assertThat(question.text()).containsOnly(Map.entry("ja", "はい？"), Map.entry("vi", "Vâng?"));
        assertThat(question.answers())
                .containsExactly(Map.of("ja", "はい", "vi", "Vâng"), Map.of("ja", "いいえ", "vi", "Không"));
    }

    @Test
    void prefectureStandsBetweenBaseAndTown() {
        var town = TownFixture.in(directory)
                .write("base", "holidays:\n  2026-01-01: 元日\n  2026-11-20: 国の日\n")
                .write("prefecture", "holidays:\n  2026-11-20: 県民の日\n")
                .load();

        assertThat(town.holidays())
                .containsEntry(LocalDate.of(2026, 1, 1), "元日")
                .containsEntry(LocalDate.of(2026, 11, 20), "県民の日");
    }

    @Test
    void valueOfTheDayIsTaken() {
        TownFixture.in(directory)
                .with("yen: 300", "yen: [{value: 300, valid_to: 2027-03-31}, {value: 400, valid_from: 2027-04-01}]");

        assertThat(feeOn(LocalDate.of(2027, 3, 31))).isEqualTo(300);
        assertThat(feeOn(LocalDate.of(2027, 4, 1))).isEqualTo(400);
    }

    @Test
    void counterOutsideItsPeriodDoesNotExist() {
        var town = TownFixture.in(directory)
                .with("purposes:", "  2: {building: main, departments: [jumin], printer: 'folder:counter-2', valid_from: 2027-04-01}\npurposes:")
                .load();

        assertThat(town.counters()).map(TownProfile.Counter::id).containsExactly(new CounterId(1));
    }

    @Test
    void everyFileButResidentsIsInTheFingerprint() throws IOException {
        var town = TownFixture.in(directory);
        var before = town.load().fingerprint();

        Files.writeString(directory.resolve("residents.csv"), "氏名\n");
        assertThat(town.load().fingerprint()).isEqualTo(before).matches("[0-9a-f]{64}");

        Files.writeString(directory.resolve("town/form.yaml"), "title: 申請書\n");
        assertThat(town.load().fingerprint()).isNotEqualTo(before);
    }

    private int feeOn(LocalDate day) {
        return TownFiles.load(directory, day).settings().juminhyoFeeYen();
    }
}
