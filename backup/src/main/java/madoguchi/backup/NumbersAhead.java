package madoguchi.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Between the backup and the disaster numbers were given that nobody remembers: their slips are in people's hands. The
/// day's series goes on far above them, so that no number is given twice on one day. On any later day the series begins
/// anew, and this has no effect.
record NumbersAhead(Connection connection) {

    /// More than a town hall gives between two backups of one day.
    private static final int AT_LEAST = 200;

    void skip(Instant takenAt) throws SQLException {
        try (var update = connection.prepareStatement(
                "update ticket.number_series set last = least(9999, (last + ? + 99) / 100 * 100) where day >= ?")) {
            update.setInt(1, AT_LEAST);
            update.setObject(2, LocalDate.ofInstant(takenAt, ZoneId.of("Asia/Tokyo")));
            update.execute();
        }
    }
}
