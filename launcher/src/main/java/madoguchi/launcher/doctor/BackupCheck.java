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
record BackupCheck(Patient patient, String townCode) implements Check {

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
        if (last.isEmpty()) {
            return new Finding.Unwell(DoctorError.NO_BACKUP, "");
        }
        var shown = "最後 " + MINUTE.format(last.get());
        return Duration.between(last.get(), patient.clock().instant()).compareTo(AT_MOST) > 0
                ? new Finding.Unwell(DoctorError.NO_BACKUP, shown)
                : new Finding.Well(shown);
    }

    private Optional<Instant> last() {
        return patient.backups()
                .map(folder -> Files.isDirectory(folder)
                        ? BackupNames.newest(folder, townCode)
                        : Optional.<Instant>empty())
                .orElseGet(() -> LastBackup.of(patient.data()));
    }
}
