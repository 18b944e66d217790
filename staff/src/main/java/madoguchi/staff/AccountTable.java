package madoguchi.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of `staff.account` and `staff.account_role`.
final class AccountTable {

    private static final String SELECT =
            """
            select a.id, a.login_name, a.display_name, a.department, a.valid_from, a.valid_until, a.must_change, a.active,
                   a.waits_until, a.version,
                   array(select r.role from staff.account_role r where r.account = a.id) as roles
            from staff.account a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Changes of accounts happen one after the other, so that two of them cannot remove the last two administrators.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('staff.account'))").query().singleRow();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from staff.account)").query(Boolean.class).single();
    }

    List<Account> list() {
        return jdbc.sql(SELECT + "order by a.active desc, a.login_name").query(AccountTable::account).list();
    }

    Optional<Account> find(StaffId id) {
        return jdbc.sql(SELECT + "where a.id = ?").param(id.value()).query(AccountTable::account).optional();
    }

    Account get(StaffId id) {
        return find(id).orElseThrow(StaffError.UNKNOWN_ACCOUNT::failure);
    }

    /// Empty where it may not be used today, for whatever reason.
    Optional<Account> findUsable(StaffId id) {
        return find(id).filter(account -> account.isUsableOn(today()));
    }

    /// Who can act as one today.
    List<Account> administrators() {
        return list().stream()
                .filter(account -> account.isAdministrator() && account.isUsableOn(today()))
                .toList();
    }

    LocalDate today() {
        return TownDay.today(clock);
    }

    /// Holds the row until the end of the transaction: tries of one account are judged one after the other.
    Optional<Account> findForSignIn(String loginName) {
        return jdbc.sql(SELECT + "where a.login_name = ? for update of a")
                .param(loginName)
                .query(AccountTable::account)
                .optional();
    }

    String passwordHash(StaffId id) {
        return jdbc.sql("select password_hash from staff.account where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /// @return whether the sign-in name was free
    boolean insert(Account account, String passwordHash) {
        var inserted = jdbc.sql("""
                        insert into staff.account (id, login_name, display_name, department, password_hash,
                            must_change, created_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (login_name) do nothing
                        """)
                .params(
                        account.id().value(),
                        account.loginName(),
                        account.displayName(),
                        account.department(),
                        passwordHash,
                        account.mustChange(),
                        OffsetDateTime.now(clock))
                .update();
        if (inserted == 1) {
            insertRoles(account.id(), account.roles());
            setTerm(account.id(), account.term());
        }
        return inserted == 1;
    }

    void replaceRoles(StaffId id, Set<StaffRole> roles) {
        jdbc.sql("delete from staff.account_role where account = ?").param(id.value()).update();
        insertRoles(id, roles);
    }

    void setDescription(StaffId id, String displayName, String department) {
        jdbc.sql("update staff.account set display_name = ?, department = ? where id = ?")
                .params(displayName, department, id.value())
                .update();
    }

    void setTerm(StaffId id, Term term) {
        jdbc.sql("update staff.account set valid_from = ?, valid_until = ? where id = ?")
                .param(term.from())
                .param(term.until())
                .param(id.value())
                .update();
    }

    void setActive(StaffId id, boolean active) {
        jdbc.sql("update staff.account set active = ? where id = ?").params(active, id.value()).update();
    }

    void setPassword(StaffId id, String hash, boolean mustChange) {
        jdbc.sql("update staff.account set password_hash = ?, must_change = ? where id = ?")
                .params(hash, mustChange, id.value())
                .update();
    }

    int countWrongTry(StaffId id) {
        return jdbc.sql("update staff.account set wrong_tries = wrong_tries + 1 where id = ? returning wrong_tries")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    void waitUntil(StaffId id, Instant until) {
        jdbc.sql("update staff.account set waits_until = ? where id = ?")
                .params(until.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    void forgetWrongTries(StaffId id) {
        jdbc.sql("update staff.account set wrong_tries = 0, waits_until = null where id = ? and wrong_tries > 0")
                .param(id.value())
                .update();
    }

    /// @return false if somebody else has changed the account since
    boolean take(StaffId id, long seenVersion) {
        return jdbc.sql("update staff.account set version = version + 1 where id = ? and version = ?")
                        .params(id.value(), seenVersion)
                        .update()
                == 1;
    }

    private void insertRoles(StaffId id, Set<StaffRole> roles) {
        for (var role : roles) {
            jdbc.sql("insert into staff.account_role (account, role) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime waits = row.getObject("waits_until", OffsetDateTime.class);
        return new Account(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("login_name"),
                row.getString("display_name"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("department"),
                new Term(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getBoolean("must_change"),
                row.getBoolean("active"),
                waits == null ? null : waits.toInstant(),
                row.getLong("version"));
    }

    private static Set<StaffRole> roles(String[] names) {
        return Arrays.stream(names).map(StaffRole::valueOf).collect(Collectors.toSet());
    }
}
