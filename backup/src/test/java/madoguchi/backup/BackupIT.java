package madoguchi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import madoguchi.backup.Manifest.About;
import madoguchi.failure.CounterFailure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupIT {

    private static final String NAME = "見本 花子";

    @TempDir
    Path folder;

    private final SmallTown town = SmallTown.fresh();

    @BeforeEach
    void makeKeys() {
        BackupKeys.make(folder.resolve("keys"));
    }

    @Test
    void everyRowComesBackAndTheSeriesGoOn() throws Exception {
        town.say("insert into form.z_visit values (gen_random_uuid(), 0, E'一行目\\n二行目\\t\\\\')");
        town.say("insert into form.event (topic) values ('999999.form'), ('999999.form')");
        town.say("update ticket.board set sequence = 7");

        var other = restored(backedUp());

        assertThat(other.texts("select note from form.z_visit")).containsExactly("一行目\n二行目\t\\");
        assertThat(other.texts("select sequence from ticket.board")).containsExactly("7");
        other.say("insert into form.event (topic) values ('999999.form')");
        assertThat(other.texts("select max(position) from form.event")).containsExactly("3");
    }

    @Test
    @DisplayName("二十組の来庁が進んでいる最中のバックアップでも、つじつまが合う")
    void aBackupWhileEverybodyWorksIsOfOneMoment() throws Exception {
        try (var families = Executors.newFixedThreadPool(20)) {
            var playing = IntStream.range(0, 20)
                    .mapToObj(_ -> families.submit(() -> {
                        town.playVisits(10);
                        return true;
                    }))
                    .toList();
            var first = restored(backedUp());
            for (var family : playing) {
                family.get();
            }

            assertThat(first.texts("select id from form.z_visit v where papers <> (select count(*) from form.a_paper"
                            + " where visit = v.id)"))
                    .isEmpty();
            assertThat(first.texts("select count(*) from form.z_visit"))
                    .isEqualTo(first.texts("select sequence from ticket.board"));
        }
    }

    @Test
    void nothingOfAnybodyCanBeReadWithoutTheKey() throws Exception {
        town.say("insert into form.z_visit values (gen_random_uuid(), 0, '" + NAME + "')");

        var file = backedUp();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        BackupKeys.make(folder.resolve("others"));
        assertRefused(
                () -> BackupFile.open(file, folder.resolve("others").resolve(BackupKeys.PRIVATE)),
                BackupError.WRONG_KEY);
    }

    @Test
    void neitherSessionsNorKeysOfOpenCardRequestsAreInIt() throws Exception {
        town.say("insert into staff.session values ('s')");
        town.say("insert into form.card_request values (1, 'secret', 'OPEN', null, null), "
                + "(2, null, 'ACCEPTED', null, null), (3, 'secret', 'READ', null, 'sealed')");
        town.say("insert into form.visitor_screen values (1, 'a question')");

        var other = restored(backedUp());

        assertThat(other.texts("select id from staff.session")).isEmpty();
        assertThat(other.texts("select concat_ws(' ', id, private_key, sealed, state, reason) from form.card_request"))
                .containsExactlyInAnyOrder("1 CLOSED EXPIRED", "2 ACCEPTED", "3 CLOSED EXPIRED");
        assertThat(other.texts("select words from form.visitor_screen")).isEmpty();
    }

    @Test
    @DisplayName("バックアップのあとに配られた番号と、同じ番号は二度と出ない")
    void numbersGoOnFarAboveThoseThatMayHaveBeenGivenSince() throws Exception {
        var today = "(now() at time zone 'Asia/Tokyo')::date";
        town.say("insert into ticket.number_series values (" + today + ", 57), (" + today + " - 1, 90)");

        var other = restored(backedUp());

        assertThat(other.texts("select last from ticket.number_series order by day")).containsExactly("90", "300");
    }

    @Test
    void oneChangedByteIsEnoughToRefuseIt() throws Exception {
        var file = backedUp();
        var entries = SealedEntries.of(file);
        for (var entry : entries.names()) {
            entries.withOneByteChanged(entry).write(folder.resolve("changed"));
            assertRefused(
                    () -> checked(folder.resolve("changed")), BackupError.DAMAGED, BackupError.WRONG_KEY);
        }
        entries.exchanged("tables/form.event", "tables/ticket.event").write(folder.resolve("changed"));
        assertRefused(() -> checked(folder.resolve("changed")), BackupError.DAMAGED);
        Files.writeString(folder.resolve("changed"), "no zip");
        assertRefused(() -> checked(folder.resolve("changed")), BackupError.NOT_A_BACKUP);
        checked(file);
    }

    @Test
    void whatIsNewerOrOfAnotherTownIsRefusedBeforeAnythingIsWritten() throws Exception {
        var file = backedUp();
        assertRefused(() -> Restoration.of(opened(file), Optional.of("131016")), BackupError.OTHER_TOWN);
        assertRefused(() -> Restoration.of(opened(file), Optional.empty()).into(town.source()), BackupError.DATA_NOT_EMPTY);
        town.say("insert into form.event (topic) values ('131016.form')");
        assertRefused(this::backedUp, BackupError.OTHER_TOWN);
        town.say("delete from form.event");
        town.say("insert into form.flyway_schema_history select 99, '999', description, type, script, checksum,"
                + " installed_by, installed_on, execution_time, success from form.flyway_schema_history limit 1");
        var newer = backedUp();

        var empty = SmallTown.empty();
        assertRefused(() -> Restoration.of(opened(newer), Optional.empty()).into(empty.source()), BackupError.NEWER);
        assertThat(empty.texts("select table_name from information_schema.tables where table_schema = 'ticket'"))
                .isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenNothingHalfDoneIsLeft() throws Exception {
        var noFolder = Files.writeString(folder.resolve("file"), "");
        assertRefused(() -> backup().to(noFolder), BackupError.NOT_WRITABLE);

        town.say("drop table form.flyway_schema_history");
        assertRefused(this::backedUp, BackupError.NO_TOWN);
        try (var left = Files.list(folder.resolve("share"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void onlyOldOnesOfTheSameTownAreRemoved() throws Exception {
        for (var name : List.of("madoguchi-999999-20260101-010000.zip", "madoguchi-131016-20250101-010000.zip", "x.zip")) {
            Files.createDirectories(folder.resolve("share"));
            Files.createFile(folder.resolve("share").resolve(name));
        }
        var newest = backedUp();

        assertThat(BackupNames.keepNewest(folder.resolve("share"), "999999", 1)).hasSize(1);

        try (var left = Files.list(folder.resolve("share"))) {
            assertThat(left).hasSize(3).contains(newest);
        }
    }

    private Path backedUp() {
        return backup().to(folder.resolve("share")).file();
    }

    private Backup backup() {
        return new Backup(
                town.source(),
                Path.of("src/test/resources/db"),
                About.of("999999", "of these files", "a build"),
                folder.resolve("keys").resolve(BackupKeys.PUBLIC));
    }

    private BackupFile opened(Path file) {
        return BackupFile.open(file, folder.resolve("keys").resolve(BackupKeys.PRIVATE));
    }

    private void checked(Path file) {
        try (var backup = opened(file)) {
            backup.check();
        }
    }

    private SmallTown restored(Path file) throws SQLException {
        var other = SmallTown.empty();
        try (var backup = opened(file)) {
            Restoration.of(backup, Optional.of("999999")).into(other.source());
        }
        return other;
    }

    private static void assertRefused(ThrowingCallable work, BackupError... errors) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CounterFailure.class, failure -> assertThat(failure.error()).isIn((Object[]) errors));
    }
}
