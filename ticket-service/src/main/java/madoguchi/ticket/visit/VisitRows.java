package madoguchi.ticket.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.LegId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;

/// Rows of `visit` and `leg`, read.
final class VisitRows {

    private VisitRows() {}

    static Visit visit(ResultSet row, int index) throws SQLException {
        return new Visit(
                new VisitId(row.getObject("id", UUID.class)),
                new TicketNumber(row.getInt("number")),
                row.getObject("day", LocalDate.class),
                instant(row, "arrived_at"),
                new PurposeCode(row.getString("purpose")),
                new BuildingId(row.getString("building")),
                row.getBoolean("assistance"),
                row.getString("ending") != null,
                List.of());
    }

    static Leg leg(ResultSet row, int index) throws SQLException {
        var entry = entry(row);
        var since = instant(row, "since");
        return switch (LegState.valueOf(row.getString("state"))) {
            case WAITING -> new Leg.Waiting(entry, since);
            case CALLED -> new Leg.Called(entry, since, counter(row), row.getInt("calls"));
            case SERVING -> new Leg.Serving(entry, since, counter(row));
            case ABSENT -> new Leg.Absent(entry, since, counter(row));
            case FINISHED -> new Leg.Finished(entry, since, counter(row));
            case WITHDRAWN -> new Leg.Withdrawn(entry, since);
        };
    }

    private static Leg.Entry entry(ResultSet row) throws SQLException {
        return new Leg.Entry(
                new LegId(row.getObject("id", UUID.class)),
                new VisitId(row.getObject("visit", UUID.class)),
                new DepartmentId(row.getString("department")),
                row.getInt("version"));
    }

    private static CounterId counter(ResultSet row) throws SQLException {
        return new CounterId(row.getInt("counter"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
