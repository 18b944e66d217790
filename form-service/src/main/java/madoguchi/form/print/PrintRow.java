package madoguchi.form.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import org.jspecify.annotations.Nullable;

/// A print request as it stood when it was read.
record PrintRow(
        PrintRequestId id,
        VisitId visit,
        FormCode form,
        CounterId counter,
        int pages,
        String dataHash,
        PrintState state,
        @Nullable String problem,
        Instant requestedAt,
        List<String> codes) {

    static final String SELECT = """
            select r.id, r.visit, r.form, r.counter, r.pages, r.data_hash, r.state, r.problem, r.requested_at,
                   (select string_agg(p.code, ',' order by p.page) from print_page p where p.request = r.id) as codes
            from print_request r
            """;

    PrintRow {
        codes = List.copyOf(codes);
    }

    static PrintRow of(ResultSet row, int index) throws SQLException {
        var codes = row.getString("codes");
        return new PrintRow(
                new PrintRequestId(row.getObject("id", UUID.class)),
                new VisitId(row.getObject("visit", UUID.class)),
                new FormCode(row.getString("form")),
                new CounterId(row.getInt("counter")),
                row.getInt("pages"),
                row.getString("data_hash"),
                PrintState.valueOf(row.getString("state")),
                row.getString("problem"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                codes == null ? List.of() : List.of(codes.split(",", -1)));
    }
}
