package madoguchi.launcher.doctor;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import madoguchi.backup.BackupNames;
import madoguchi.launcher.backup.LastBackup;

/// A town that is not backed up does not know it until the day it does.
///
/// @param needed whether there is anything to lose: not in the demo town
record BackupCheck(Patient patient, String townCode, boolean needed) implements Check {

    private static final Duration AT_MOST = Duration.ofDays(1).plusHours(1);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    @Override
    public String subject() {
        return "バックアップ";
    }

    @Override
    public Finding look() {
        var last = last();
        var shown = last.map(made -> "最後 " + MINUTE.format(made)).orElse("");
        if (last.filter(this::isRecent).isPresent()) {
            return new Finding.Well(shown);
        }
        return needed || patient.backups().isPresent()
                ? new Finding.Unwell(DoctorError.NO_BACKUP, shown)
                : new Finding.NotNow("架空の町なので、なくてもかまいません");
    }

    private boolean isRecent(Instant made) {
        return Duration.between(made, patient.clock().instant()).compareTo(AT_MOST) <= 0;
    }

    private Optional<Instant> last() {
        return patient.backups()
                .map(folder -> Files.isDirectory(folder)
                        ? BackupNames.newest(folder, townCode)
                        : Optional.<Instant>empty())
                .orElseGet(() -> LastBackup.of(patient.data()));
    }
}
