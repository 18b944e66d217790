package madoguchi.staff.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.staff.Account;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffChange;
import madoguchi.staff.StaffRole;
import madoguchi.staff.Term;

/// What a row of the file does to the accounts there are.
public sealed interface RosterLine {

    /// As it shall be.
    NewStaff after();

    default String roles() {
        return labels(after().roles());
    }

    /// What differs, as staff read it.
    default List<String> differences() {
        return List.of();
    }

    /// What is to be done; nothing for an account that is as it shall be.
    default List<StaffChange> changes() {
        return List.of();
    }

    record Added(NewStaff after) implements RosterLine {

        @Override
        public List<StaffChange> changes() {
            return List.of(new StaffChange.Add(after));
        }
    }

    record Changed(Account before, NewStaff after) implements RosterLine {

        @Override
        public List<String> differences() {
            return differencesOf(before, after);
        }

        @Override
        public List<StaffChange> changes() {
            return List.of(new StaffChange.Replace(before.id(), before.version(), after));
        }
    }

    /// A change that gives the account a last day, or another one.
    record Ended(Account before, NewStaff after) implements RosterLine {

        @Override
        public List<String> differences() {
            return differencesOf(before, after);
        }

        @Override
        public List<StaffChange> changes() {
            return List.of(new StaffChange.Replace(before.id(), before.version(), after));
        }
    }

    record Unchanged(NewStaff after) implements RosterLine {}

    static RosterLine of(Account before, NewStaff after) {
        if (differencesOf(before, after).isEmpty()) {
            return new Unchanged(after);
        }
        var last = after.term().until();
        return last != null && !last.equals(before.term().until())
                ? new Ended(before, after)
                : new Changed(before, after);
    }

    private static List<String> differencesOf(Account before, NewStaff after) {
        var all = new ArrayList<String>();
        add(all, "氏名", before.displayName(), after.displayName());
        add(all, "所属", before.department(), after.department());
        add(all, "役割", labels(before.roles()), labels(after.roles()));
        add(all, "利用開始日", first(before.term()), first(after.term()));
        add(all, "利用終了日", last(before.term()), last(after.term()));
        return all;
    }

    private static void add(List<String> all, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            all.add("%s：%s → %s".formatted(what, orNone(before), orNone(after)));
        }
    }

    private static String labels(Set<StaffRole> roles) {
        return roles.stream().sorted().map(StaffRole::label).collect(Collectors.joining("・"));
    }

    private static String first(Term term) {
        return term.beginning().replace("から", "");
    }

    private static String last(Term term) {
        return term.ending().replace("まで", "");
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "なし" : text;
    }
}
