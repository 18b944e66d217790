package madoguchi.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a backup holds, down to every hash. It is sealed like everything else in the file.
///
/// @param takenAt the moment of the snapshot
public record Manifest(
        About about, Instant takenAt, List<MigratedSchema> schemas, List<Table> tables, List<TownFile> files) {

    /// What stands in clear in every backup, so that one can be found without a key: nothing about anybody.
    ///
    /// @param format of the file itself
    /// @param build of the program that wrote it
    public record About(int format, String townCode, String townFingerprint, String build) {

        static final int FORMAT = 1;

        public static About of(String townCode, String townFingerprint, String build) {
            return new About(FORMAT, townCode, townFingerprint, build);
        }
    }

    /// @param migrations as applied, in order
    public record MigratedSchema(String name, List<String> migrations) {}

    /// @param columns in the order of the data
    /// @param sequences the last value given, by column
    /// @param sha256 of the data
    public record Table(
            String schema, String name, List<String> columns, Map<String, Long> sequences, long rows, String sha256) {

        String entry() {
            return "tables/" + schema + "." + name;
        }

        Table with(long counted, String hash) {
            return new Table(schema, name, columns, sequences, counted, hash);
        }
    }

    /// One of the town's own files.
    ///
    /// @param path below the town's folder
    public record TownFile(String path, String sha256) {

        String entry() {
            return "town/" + path;
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
