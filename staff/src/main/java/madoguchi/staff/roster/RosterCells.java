package madoguchi.staff.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffRole;
import madoguchi.staff.Term;
import madoguchi.staff.TownDay;
import org.jspecify.annotations.Nullable;

/// One row of the file, cell by cell: what is wrong is collected, so that everything can be put right at once.
final class RosterCells {

    private static final Pattern SEPARATOR = Pattern.compile("[、,,・/\\s　]+");
    private static final Pattern NOT_WRITING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\x{FFFD}〓]");
    private static final int LONGEST_DEPARTMENT = 40;

    private final long line;
    private final Map<RosterColumn, String> texts;
    private final List<Mistake> mistakes;

    RosterCells(long line, Map<RosterColumn, String> texts, List<Mistake> mistakes) {
        this.line = line;
        this.texts = texts;
        this.mistakes = mistakes;
    }

    Optional<RosterRow> row() {
        var before = mistakes.size();
        var loginName = loginName();
        var displayName = displayName();
        var roles = roles();
        var department = department();
        var term = term();
        return mistakes.size() == before && term.isPresent()
                ? Optional.of(new RosterRow(line, loginName, displayName, roles, department, term.get()))
                : Optional.empty();
    }

    private String loginName() {
        var name = NewStaff.normalLoginName(text(RosterColumn.LOGIN_NAME));
        if (!NewStaff.isLoginName(name)) {
            wrong(RosterColumn.LOGIN_NAME, "英小文字・数字・点・ハイフンで3〜40文字にしてください。");
        }
        return name;
    }

    private String displayName() {
        var name = text(RosterColumn.DISPLAY_NAME);
        if (!NewStaff.isDisplayName(name)) {
            wrong(RosterColumn.DISPLAY_NAME, "画面に出す氏名を、40文字までで書いてください。");
        }
        requireWriting(RosterColumn.DISPLAY_NAME, name);
        return name;
    }

    private Set<StaffRole> roles() {
        var labels = SEPARATOR.splitAsStream(text(RosterColumn.ROLES)).collect(Collectors.toSet());
        var roles = Arrays.stream(StaffRole.values())
                .filter(role -> labels.contains(role.label()))
                .collect(Collectors.toSet());
        if (roles.size() < labels.size()) {
            wrong(RosterColumn.ROLES, "窓口職員、監督者、管理者 から選んでください。2つ以上は「、」で区切ります。");
        }
        return roles;
    }

    private Optional<String> department() {
        var department = Optional.ofNullable(texts.get(RosterColumn.DEPARTMENT));
        department.ifPresent(text -> {
            if (text.length() > LONGEST_DEPARTMENT) {
                wrong(RosterColumn.DEPARTMENT, "40文字までにしてください。");
            }
            requireWriting(RosterColumn.DEPARTMENT, text);
        });
        return department;
    }

    private Optional<Term> term() {
        var from = day(RosterColumn.FROM);
        var until = day(RosterColumn.UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            wrong(RosterColumn.UNTIL, "利用開始日より前です。同じ日か、それより後にしてください。");
            return Optional.empty();
        }
        return Optional.of(new Term(from, until));
    }

    private @Nullable LocalDate day(RosterColumn column) {
        var text = text(column);
        var day = TownDay.read(text);
        if (!text.isEmpty() && day.isEmpty()) {
            wrong(column, "日付を読み取れません。2027-04-01、2027/4/1、R9.4.1 のように書いてください。");
        }
        return day.orElse(null);
    }

    private void requireWriting(RosterColumn column, String text) {
        if (NOT_WRITING.matcher(text).find()) {
            wrong(column, "改行、文字化けした字(� や 〓)、外字のどれかがあります。正しい字に直してください。");
        }
    }

    private void wrong(RosterColumn column, String remedy) {
        mistakes.add(new Mistake(line, column.title(), remedy));
    }

    private String text(RosterColumn column) {
        return texts.getOrDefault(column, "");
    }
}
