package madoguchi.staff.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import madoguchi.staff.NewPassword;
import madoguchi.staff.RosterChanges;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// Changes accounts by a file, in two steps: look at it, then confirm. Either all of it is applied or nothing. Accounts
/// that the file does not name stay as they are.
final class RosterImport {

    private static final Logger LOG = LoggerFactory.getLogger(RosterImport.class);
    private static final int MOST_BYTES = 1024 * 1024;

    private final StaffAccounts staff;
    private final RosterChanges changes;
    private final PendingRoster pending;
    private final TransactionOperations transaction;
    private final Supplier<LocalDate> today;

    RosterImport(
            StaffAccounts staff,
            RosterChanges changes,
            PendingRoster pending,
            TransactionOperations transaction,
            Supplier<LocalDate> today) {
        this.staff = staff;
        this.changes = changes;
        this.pending = pending;
        this.transaction = transaction;
        this.today = today;
    }

    /// Keeps the file for [#confirm] if it has no mistake. Accounts stay as they are.
    RosterPlan check(byte[] file) {
        var text = file.length > MOST_BYTES ? Optional.<String>empty() : RosterText.of(file);
        var plan = text.map(this::plan).orElseGet(RosterImport::unreadable);
        if (plan.mistakes().isEmpty()) {
            text.ifPresent(pending::put);
        }
        return plan;
    }

    Optional<RosterPlan> pending() {
        return pending.find().map(this::plan);
    }

    /// @param fingerprint of the plan that the administrator saw
    /// @return the one-time passwords of new accounts
    List<NewPassword> confirm(String fingerprint, StaffId by) {
        return transaction.execute(_ -> {
            var plan = pending.take().map(this::plan).orElseThrow(RosterError.NOT_PENDING::failure);
            if (!plan.mistakes().isEmpty() || !plan.fingerprint().equals(fingerprint)) {
                throw RosterError.OTHERWISE_NOW.failure();
            }
            var passwords = changes.apply(plan.changes());
            LOG.atInfo()
                    .addKeyValue("by", by)
                    .addKeyValue("added", plan.added().size())
                    .addKeyValue("changed", plan.changed().size())
                    .addKeyValue("ended", plan.ended().size())
                    .log("Staff roster imported");
            return passwords;
        });
    }

    void cancel() {
        pending.take();
    }

    private RosterPlan plan(String text) {
        return RosterPlan.of(RosterFile.read(text), staff.list(), today.get());
    }

    private static RosterPlan unreadable() {
        var mistake = new Mistake(1, "ファイル全体", "文字を読み取れません。UTF-8 か、Excel の「CSV(コンマ区切り)」で保存し直してください。1MB までです。");
        return new RosterPlan(List.of(), List.of(mistake), Optional.empty());
    }
}
