package madoguchi.staff.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.staff.Account;
import madoguchi.staff.AdministratorGap;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffChange;
import madoguchi.staff.StaffRole;
import madoguchi.staff.Term;

/// What a file would do, seen today. Nothing is applied while there is a mistake.
///
/// @param gap the day on which no administrator would be left
public record RosterPlan(List<RosterLine> lines, List<Mistake> mistakes, Optional<LocalDate> gap) {

    public RosterPlan {
        lines = List.copyOf(lines);
        mistakes = List.copyOf(mistakes);
    }

    static RosterPlan of(RosterFile file, List<Account> accounts, LocalDate today) {
        var known = accounts.stream().collect(Collectors.toMap(Account::loginName, Function.identity()));
        var mistakes = new ArrayList<>(file.mistakes());
        var lines = new ArrayList<RosterLine>();
        for (var row : file.rows()) {
            var before = Optional.ofNullable(known.get(row.loginName()));
            mistakes.addAll(mistakes(row, before, today));
            lines.add(before.map(account -> RosterLine.of(account, row.wanted(account.department())))
                    .orElseGet(() -> new RosterLine.Added(row.wanted(""))));
        }
        var gap = AdministratorGap.firstDay(administrators(lines, accounts), today);
        if (mistakes.isEmpty() && gap.filter(today::equals).isPresent()) {
            mistakes.add(new Mistake(1, "ファイル全体", "このまま取り込むと、今日の管理者がいなくなります。管理者を1人以上残してください。"));
        }
        return new RosterPlan(lines, mistakes, gap);
    }

    private static List<Mistake> mistakes(RosterRow row, Optional<Account> before, LocalDate today) {
        var found = new ArrayList<Mistake>();
        if (before.isEmpty() && row.term().isOverOn(today)) {
            found.add(new Mistake(row.line(), RosterColumn.UNTIL.title(), "新しい職員なのに、利用終了日が過ぎています。日付を直すか、この行を消してください。"));
        }
        if (before.isPresent() && !before.get().active()) {
            found.add(new Mistake(row.line(), RosterColumn.LOGIN_NAME.title(), "使用を止めている職員です。職員の画面で再開するか、この行を消してください。"));
        }
        return found;
    }

    /// Those of the file as they shall be, all others as they are.
    private static List<Term> administrators(List<RosterLine> lines, List<Account> accounts) {
        var named = lines.stream().map(line -> line.after().loginName()).collect(Collectors.toSet());
        var others = accounts.stream()
                .filter(account -> account.isAdministrator() && !named.contains(account.loginName()))
                .map(Account::term);
        var theirs = lines.stream()
                .map(RosterLine::after)
                .filter(staff -> staff.roles().contains(StaffRole.ADMINISTRATOR))
                .map(NewStaff::term);
        return Stream.concat(others, theirs).toList();
    }

    List<StaffChange> changes() {
        return lines.stream().flatMap(line -> line.changes().stream()).toList();
    }

    public List<RosterLine> added() {
        return only(RosterLine.Added.class);
    }

    public List<RosterLine> changed() {
        return only(RosterLine.Changed.class);
    }

    public List<RosterLine> ended() {
        return only(RosterLine.Ended.class);
    }

    public List<RosterLine> unchanged() {
        return only(RosterLine.Unchanged.class);
    }

    private List<RosterLine> only(Class<? extends RosterLine> kind) {
        return lines.stream().filter(kind::isInstance).toList();
    }

    /// Travels with the page: what is confirmed must be what was seen, whatever others did in between.
    public String fingerprint() {
        var seen = lines.stream()
                .map(line -> line.getClass().getSimpleName() + describe(line.after()) + line.differences())
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String describe(NewStaff staff) {
        return String.join("\t", staff.loginName(), staff.displayName(), staff.department())
                + staff.roles().stream().sorted().toList()
                + staff.term();
    }

    @Override
    public String toString() {
        return "RosterPlan[%d lines, masked]".formatted(lines.size());
    }
}
