package madoguchi.launcher.doctor;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.RunFile;
import madoguchi.launcher.backup.ServiceConfig;
import madoguchi.launcher.backup.TownDatabase;
import madoguchi.wire.KafkaAccess;

/// The installation that is looked at: one on this machine, running or not, or the parts that a service's settings name.
///
/// @param port the first of seven, of an installation on this machine
/// @param backups where the backups are, if somebody said so
record Patient(
        Path data,
        Path town,
        int port,
        Optional<RunFile> running,
        Optional<ServiceConfig> config,
        Optional<Path> certificates,
        Optional<Path> backups,
        Clock clock) {

    static final Finding.NotNow RESTS = new Finding.NotNow("動いていません");

    /// Empty where nothing runs that could be asked.
    Optional<DataSource> database() {
        return config.map(ServiceConfig::database)
                .or(() -> running.map(system -> TownDatabase.superuser(data, system.databasePort())));
    }

    Optional<String> broker() {
        return config.flatMap(settings -> settings.text("delivery.bootstrap-servers"))
                .or(() -> running.map(RunFile::bootstrapServers));
    }

    /// As the administrator, where certificates are asked for: no running process's identity is borrowed.
    KafkaAccess access(String broker) {
        return certificates
                .map(folder -> folder.resolve(IdentityName.ADMINISTRATOR.value()))
                .map(folder -> KafkaAccess.of(broker, folder, IdentityName.ADMINISTRATOR, clock))
                .orElseGet(() -> KafkaAccess.plain(broker));
    }

    /// The first column of each row; or what to do.
    Finding ask(String query, Answer answer) {
        if (database().isEmpty()) {
            return RESTS;
        }
        try (var connection = database().get().getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(5);
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    texts.add(String.valueOf(rows.getString(1)));
                }
            }
            return answer.of(texts);
        } catch (SQLException e) {
            return new Finding.Unwell(DoctorError.DATABASE_AWAY, "SQLSTATE " + e.getSQLState());
        }
    }

    interface Answer {
        Finding of(List<String> texts);
    }
}
