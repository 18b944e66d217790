package madoguchi.form.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import madoguchi.failure.CounterFailure;
import madoguchi.form.person.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentImportIT {

    private static final ResidentRecords RECORDS = ResidentRecords.start();
    private static final String SAMPLE = SampleResidents.csv();

    private final ResidentImport imports = RECORDS.imports();
    private final Residents residents = RECORDS.residents();

    @AfterAll
    static void stop() {
        RECORDS.close();
    }

    @BeforeEach
    void forgetEverything() {
        RECORDS.sql().sql("truncate resident, resident_candidate, resident_import").update();
    }

    @Test
    void twoHundredResidentsComeBackToTheCodePoint() {
        RECORDS.load(SAMPLE);

        assertThat(SAMPLE.lines().skip(1)).hasSize(200).allSatisfy(line -> {
            var cells = line.split(",", -1);
            var resident = residents.get(new ResidentId(cells[1]));
            assertThat(resident.name()).isEqualTo(cells[2]);
            assertThat(orEmpty(resident.kana())).isEqualTo(cells[3]);
            assertThat(orEmpty(resident.commonName())).isEqualTo(cells[4]);
            assertThat(resident.sex().label()).isEqualTo(cells[7]);
            assertThat(resident.relationship()).isEqualTo(cells[8]);
            assertThat(resident.nationality()).isEqualTo(cells[11]);
            if (resident.address() instanceof Address.Registered(var address)) {
                assertThat(address).isEqualTo(cells[10].isEmpty() ? cells[9] : cells[9] + "　" + cells[10]);
            }
        });
    }

    @Test
    void addressThatIsWithheldIsNotEvenStored() {
        RECORDS.load(SAMPLE);

        assertThat(RECORDS.sql()
                        .sql("select count(*) from resident where resident::text like '%秘匿%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(RECORDS.sql().sql("select name from resident where withheld order by id").query(String.class).list())
                .containsExactly("仮名　守子", "仮名　守", "想定　静", "雛形　和", "雛形　はる");
    }

    @Test
    void checkedFileChangesNothingUntilItIsConfirmed() {
        var ready = (ImportCheck.Ready) imports.check(ResidentRecords.file(SAMPLE));

        assertThat(ready.counts()).isEqualTo(new ImportCheck.Counts(200, 200, 0, 0));
        assertThat(residents.find(new ResidentId("R0001"))).isEmpty();
        assertThat(imports.last()).isEmpty();
        assertThat(imports.pending()).contains(ready);

        imports.confirm(ready.id());

        assertThat(residents.find(new ResidentId("R0001"))).isPresent();
        assertThat(imports.last().orElseThrow().counts()).isEqualTo(ready.counts());
        assertThat(imports.pending()).isEmpty();
    }

    @Test
    void addedChangedAndRemovedPeopleAreCounted() {
        RECORDS.load(SAMPLE);
        var next = SAMPLE.replace("字見本1234番地", "字見本1235番地").replace("S018,R0026,", "S018,R9026,");

        assertThat(RECORDS.load(next)).isEqualTo(new ImportCheck.Counts(200, 1, 3, 1));
        assertThat(residents.find(new ResidentId("R0026"))).isEmpty();
    }

    @Test
    void sameFileAgainChangesNobodyEvenInAnotherOrder() {
        RECORDS.load(SAMPLE);
        var lines = SAMPLE.lines().toList();
        var turned = lines.getFirst() + "\n" + String.join("\n", lines.subList(1, 201).reversed()) + "\n";

        assertThat(RECORDS.load(turned)).isEqualTo(new ImportCheck.Counts(200, 0, 0, 0));
    }

    @Test
    void oneBadRowRefusesTheFileAndKeepsTheRecords() {
        RECORDS.load(SAMPLE);
        var before = everything();

        var check = imports.check(ResidentRecords.file(
                SAMPLE.replace("昭和33年2月20日", "昭和33年2月30日").replace("R0008,", "R0007,")));

        assertThat(check).isInstanceOfSatisfying(ImportCheck.Refused.class, refused -> {
            assertThat(refused.count()).isEqualTo(2);
            assertThat(refused.badCells())
                    .extracting(BadCell::line, BadCell::column)
                    .containsExactly(
                            tuple(3L, "生年月日"),
                            tuple(9L, "整理番号"));
        });
        assertThat(everything()).isEqualTo(before);
        assertThat(imports.pending()).isEmpty();
    }

    @Test
    void confirmingTwiceIsConfirmingOnce() {
        var ready = (ImportCheck.Ready) imports.check(ResidentRecords.file(SAMPLE));

        imports.confirm(ready.id());
        imports.confirm(ready.id());

        assertThat(everything()).hasSize(200);
    }

    @Test
    void fileThatWasReplacedByAnotherCheckCannotBeConfirmed() {
        var first = (ImportCheck.Ready) imports.check(ResidentRecords.file(SAMPLE));
        imports.check(ResidentRecords.file(SAMPLE.replace("字見本1234番地", "字見本1235番地")));

        assertThatThrownBy(() -> imports.confirm(first.id()))
                .isInstanceOfSatisfying(
                        CounterFailure.class,
                        failure -> assertThat(failure.error()).isEqualTo(ResidentError.REPLACED_CHECK));
        assertThatThrownBy(() -> imports.confirm(UUID.randomUUID())).isInstanceOf(CounterFailure.class);
        assertThat(everything()).isEmpty();
    }

    @Test
    void cancelledFileLeavesNothingBehind() {
        imports.check(ResidentRecords.file(SAMPLE));

        imports.cancel();

        assertThat(imports.pending()).isEmpty();
        assertThat(RECORDS.sql().sql("select count(*) from resident_candidate").query(Integer.class).single())
                .isZero();
    }

    @Test
    void demoTownIsImportedOnceOnly(@TempDir Path folder) throws Exception {
        imports.importOnce(SampleResidents.FILE);
        var other = Files.writeString(folder.resolve("other.csv"), SAMPLE.lines().findFirst().orElseThrow() + "\n");

        imports.importOnce(other);

        assertThat(everything()).hasSize(200);
    }

    @Test
    void demoTownWithABadRowSaysWhereAndNotWhat(@TempDir Path folder) throws Exception {
        var bad = Files.writeString(folder.resolve("bad.csv"), SAMPLE.replace("昭和33年2月20日", "昭和33年2月30日"));

        assertThatThrownBy(() -> imports.importOnce(bad))
                .isInstanceOfSatisfying(CounterFailure.class, failure -> {
                    assertThat(failure.error()).isEqualTo(ResidentError.BAD_FILE);
                    assertThat(failure.place()).startsWith("3行目 生年月日 ").doesNotContain("30日", "花子");
                });
    }

    private static Set<String> everything() {
        return Set.copyOf(
                RECORDS.sql().sql("select resident::text from resident").query(String.class).list());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
