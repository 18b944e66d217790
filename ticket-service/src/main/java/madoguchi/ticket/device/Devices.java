package madoguchi.ticket.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import madoguchi.event.BuildingId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The town's registered machines. A machine that was taken off the list keeps its row and loses everything else.
@Component
class Devices {

    static final Duration CODE_LIFE = Duration.ofMinutes(10);
    /// Displays ask often; that they live need not be known to the second.
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Device> list() {
        return jdbc.sql("select * from device where revoked_at is null order by building, kind desc, name")
                .query(Devices::device)
                .list();
    }

    Device get(UUID id) {
        return jdbc.sql("select * from device where id = ? and revoked_at is null")
                .param(id)
                .query(Devices::device)
                .optional()
                .orElseThrow(DeviceError.NO_SUCH_DEVICE::failure);
    }

    /// @throws madoguchi.failure.CounterFailure if the building has one of this name
    Device add(DeviceKind kind, BuildingId building, String name) {
        var id = UUID.randomUUID();
        try {
            jdbc.sql("insert into device (id, kind, building, name, created_at) values (?, ?, ?, ?, ?)")
                    .params(id, kind.name(), building.value(), name, now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw DeviceError.NAME_TAKEN.failure();
        }
        return get(id);
    }

    /// A machine that is in use goes on with its token until the code is typed somewhere.
    Secret newCode(UUID id) {
        var code = Secret.newCode();
        jdbc.sql("update device set code = ?, code_until = ? where id = ? and revoked_at is null")
                .params(code.hash(), OffsetDateTime.now(clock).plus(CODE_LIFE), id)
                .update();
        return code;
    }

    void revoke(UUID id) {
        jdbc.sql("update device set revoked_at = ?, code = null, code_until = null, token = null where id = ?")
                .params(now(), id)
                .update();
    }

    /// Takes the code and gives the token, once.
    Optional<Secret> exchange(Secret code, DeviceKind kind, BuildingId building) {
        var token = Secret.newToken();
        var registered = jdbc.sql("""
                update device set token = :token, registered_at = :now, last_seen = :now, code = null, code_until = null
                where code = :code and code_until > :now and kind = :kind and building = :building
                """)
                .param("token", token.hash())
                .param("now", now())
                .param("code", code.hash())
                .param("kind", kind.name())
                .param("building", building.value())
                .update();
        return registered == 1 ? Optional.of(token) : Optional.empty();
    }

    boolean isKnown(Secret token, DeviceKind kind, BuildingId building) {
        return jdbc.sql("select 1 from device where token = ? and kind = ? and building = ?")
                .params(token.hash(), kind.name(), building.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void seen(Secret token) {
        jdbc.sql("update device set last_seen = :now where token = :token and last_seen < :before")
                .param("now", now())
                .param("token", token.hash())
                .param("before", OffsetDateTime.now(clock).minus(SEEN_EVERY))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                DeviceKind.valueOf(row.getString("kind")),
                new BuildingId(row.getString("building")),
                row.getString("name"),
                instant(row, "registered_at"),
                instant(row, "last_seen"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
