package madoguchi.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.smartcardio.TerminalFactory;
import madoguchi.agent.pcsc.Readers;
import madoguchi.virtual.VirtualReader;
import madoguchi.event.Build;
import madoguchi.failure.CounterFailure;
import madoguchi.failure.ErrorCode;
import madoguchi.identity.IdentityError;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.launcher.RunFile;
import madoguchi.town.TownError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @TempDir
    Path folder;

    @Test
    void townFilesAreWellOrNameFileAndLine() throws Exception {
        assertWell(new TownFilesCheck(Patients.resting(folder)));

        var file = Files.createDirectories(folder.resolve("town")).resolve("town.yaml");
        Files.writeString(file, Files.readString(Patients.TOWN.resolve("town/town.yaml")).replace("999999", "999998"));
        assertThatExceptionOfType(CounterFailure.class)
                .isThrownBy(new TownFilesCheck(Patients.withTown(folder))::look)
                .satisfies(failure -> assertThat(failure.error()).isEqualTo(TownError.MISTAKE))
                .satisfies(failure -> assertThat(failure.place()).contains("town/town.yaml:"));
    }

    @Test
    void readersAreLookedAtWithoutACard() throws Exception {
        assertWell(reader(new VirtualReader("見本").terminals()));
        assertUnwell(reader(NoReaders.factory()), DoctorError.NO_READER);
        assertThat(new ReaderCheck(Readers.of(NoReaders.factory()), false).look())
                .isInstanceOf(Finding.NotNow.class);
    }

    private static ReaderCheck reader(TerminalFactory factory) {
        return new ReaderCheck(Readers.of(factory), true);
    }

    @Test
    void foldersMustTakeWhatIsWrittenAndHaveRoom() throws Exception {
        assertWell(new FolderCheck("", folder.resolve("not/yet"), DoctorError.NOT_WRITABLE, 0));
        assertUnwell(new FolderCheck("", folder, DoctorError.NOT_WRITABLE, Long.MAX_VALUE), DoctorError.DISK_FULL);
        var file = Files.createFile(folder.resolve("file"));
        assertUnwell(new FolderCheck("", file, DoctorError.FOLDER_CLOSED, 0), DoctorError.FOLDER_CLOSED);
        assertUnwell(new FolderCheck("", Path.of("/proc"), DoctorError.NOT_WRITABLE, 0), DoctorError.NOT_WRITABLE);
    }

    @Test
    void fontsDrawNamesOrSayWhichLetterTheyLack() throws Exception {
        assertWell(new FontCheck());
        assertUnwell(new FontCheck("架空\uD83D\uDE00"), DoctorError.FONT_MISSING);
    }

    @Test
    void machineHasMemoryAndJapaneseFileNames() throws Exception {
        assertWell(new MachineCheck(1, StandardCharsets.UTF_8));
        assertUnwell(new MachineCheck(Long.MAX_VALUE, StandardCharsets.UTF_8), DoctorError.LITTLE_MEMORY);
        assertUnwell(new MachineCheck(1, StandardCharsets.US_ASCII), DoctorError.NOT_UTF8);
    }

    @Test
    void aClockOfAnotherAgeIsWrong() {
        assertWell(new ClockCheck(Patients.resting(folder)));
        assertUnwell(
                new ClockCheck(Patients.at(Instant.parse("2001-01-01T00:00:00Z"), folder)), DoctorError.CLOCK_WRONG);
    }

    @Test
    void whoeverKeepsTheClockIsAskedWhereItCanBe() {
        assertWell(new TimeServerCheck(List.of("echo", "yes")));
        assertUnwell(new TimeServerCheck(List.of("echo", "no")), DoctorError.CLOCK_NOT_SYNCED);
        assertThat(new TimeServerCheck(List.of("no-such-program")).look()).isInstanceOf(Finding.NotNow.class);
    }

    @Test
    void certificatesFitAndHaveTimeLeft() throws Exception {
        var made = new TownCertificates(folder, Clock.fixed(Patients.NOW, ZoneOffset.UTC));
        made.make("999999", List.of(Wanted.client(IdentityName.FORM_SERVICE), Wanted.client(IdentityName.TICKET_SERVICE)));
        var form = made.folderOf(IdentityName.FORM_SERVICE);

        assertWell(certificate(form, Duration.ZERO));
        assertUnwell(certificate(form, Duration.ofDays(825 - 59)), DoctorError.CERTIFICATE_ENDS);
        assertRefused(certificate(form, Duration.ofDays(900)), IdentityError.EXPIRED);
        var ticket = made.folderOf(IdentityName.TICKET_SERVICE);
        Files.copy(ticket.certificateFile(), Files.createDirectories(folder.resolve("mixed")).resolve("certificate.pem"));
        Files.copy(form.keyFile(), folder.resolve("mixed/key.pem"));
        Files.copy(form.authorityFile(), folder.resolve("mixed/ca.pem"));
        assertRefused(certificate(new IdentityFolder(folder.resolve("mixed")), Duration.ZERO), IdentityError.OTHER_KEY);
    }

    private CertificateCheck certificate(IdentityFolder identity, Duration later) {
        return new CertificateCheck(Patients.at(Patients.NOW.plus(later), folder), identity);
    }

    @Test
    void portsAreFreeOrOurs() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var patient = Patients.resting(folder);
            var there = new Patient(
                    folder,
                    patient.town(),
                    taken.getLocalPort(),
                    patient.running(),
                    patient.config(),
                    patient.certificates(),
                    patient.backups(),
                    patient.clock());
            assertUnwell(new PortCheck(there), DoctorError.PORT_TAKEN);
        }
        assertWell(new PortCheck(Patients.running(folder, running(Build.fingerprint()))));
    }

    @Test
    void whatRunsIsWhatIsInstalled() {
        assertWell(new BuildCheck(Patients.running(folder, running(Build.fingerprint()))));
        assertUnwell(new BuildCheck(Patients.running(folder, running("another"))), DoctorError.OTHER_BUILD);
    }

    private static RunFile running(String build) {
        return new RunFile(1, "", 8300, "", "", "", "", build);
    }

    @Test
    void aBackupOfYesterdayIsTooOld() throws IOException {
        assertUnwell(new BackupCheck(Patients.withBackups(folder), "999999", true), DoctorError.NO_BACKUP);
        Files.createFile(folder.resolve("madoguchi-999999-20261118-200000.zip"));
        assertUnwell(new BackupCheck(Patients.withBackups(folder), "999999", true), DoctorError.NO_BACKUP);
        Files.createFile(folder.resolve("madoguchi-999999-20261119-200000.zip"));
        assertWell(new BackupCheck(Patients.withBackups(folder), "999999", true));
    }

    @Test
    void theInventedTownNeedsNoBackup() {
        assertThat(new BackupCheck(Patients.resting(folder), "999999", false).look())
                .isInstanceOf(Finding.NotNow.class);
    }

    @Test
    void whatDoesNotRunIsNotAsked() throws Exception {
        var patient = Patients.resting(folder);
        assertThat(List.of(
                        new DatabaseCheck(patient).look(),
                        WaitingCheck.parked(patient).look(),
                        new KafkaCheck(patient, "999999").look()))
                .containsOnly(Patient.RESTS);
    }

    static void assertWell(Check check) {
        assertThat(finding(check)).isInstanceOf(Finding.Well.class);
    }

    static void assertUnwell(Check check, ErrorCode error) {
        assertThat(finding(check))
                .isInstanceOfSatisfying(
                        Finding.Unwell.class, unwell -> assertThat(unwell.error()).isEqualTo(error));
    }

    private static void assertRefused(Check check, ErrorCode error) {
        assertThatExceptionOfType(CounterFailure.class)
                .isThrownBy(check::look)
                .satisfies(failure -> assertThat(failure.error()).isEqualTo(error));
    }

    private static Finding finding(Check check) {
        return new Examination(Duration.ofSeconds(20))
                .of(List.of(check))
                .getFirst()
                .finding();
    }
}
