package madoguchi.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import madoguchi.backup.Manifest.MigratedSchema;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/// The migrations of the services, played up to where a backup stood and not further: the data is copied into the very
/// tables it came from, and the services' own next start does the rest.
record Migrations(DataSource database) {

    private static final String DELIVERY = "classpath:db/delivery";
    private static final String SCREENS = "classpath:db/screens";

    /// As the services themselves name them.
    private static final Map<String, List<String>> LOCATIONS = Map.of(
            "form", List.of(DELIVERY, SCREENS, "classpath:db/form"),
            "ticket", List.of(DELIVERY, SCREENS, "classpath:db/ticket"),
            "staff", List.of("classpath:db/staff"));

    /// Nothing is ever written over, and nothing is begun that cannot be finished.
    ///
    /// @throws madoguchi.failure.CounterFailure BK-306 if something is there, BK-305 if this build does not know one
    void requirePlayable(List<MigratedSchema> schemas) {
        for (var schema : schemas) {
            var migrations = flyway(schema.name(), MigrationVersion.LATEST).info();
            if (migrations.applied().length > 0) {
                throw BackupError.DATA_NOT_EMPTY.failure(schema.name());
            }
            var known = versions(Arrays.stream(migrations.all()).map(MigrationInfo::getVersion));
            for (var version : schema.migrations()) {
                if (!known.contains(version)) {
                    throw BackupError.NEWER.failure(schema.name() + " V" + version);
                }
            }
        }
    }

    void play(MigratedSchema schema) {
        var played = flyway(schema.name(), newest(schema)).migrate();
        var versions = played.migrations.stream()
                .map(migration -> migration.version)
                .filter(version -> !version.isEmpty())
                .map(MigrationVersion::fromVersion);
        if (!versions(versions).equals(schema.migrations().stream().sorted().toList())) {
            throw BackupError.DOES_NOT_FIT.failure(schema.name());
        }
    }

    private static MigrationVersion newest(MigratedSchema schema) {
        return schema.migrations().stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }

    private static List<String> versions(Stream<MigrationVersion> versions) {
        return versions.filter(Objects::nonNull)
                .map(MigrationVersion::getVersion)
                .sorted()
                .toList();
    }

    private Flyway flyway(String schema, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(database)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations(LOCATIONS.getOrDefault(schema, List.of()).toArray(String[]::new))
                .target(target)
                .load();
    }
}
