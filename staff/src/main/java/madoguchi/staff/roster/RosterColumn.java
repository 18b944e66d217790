package madoguchi.staff.roster;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns of the file, by their title in the first line.
enum RosterColumn {
    LOGIN_NAME("サインイン名", true),
    DISPLAY_NAME("氏名", true),
    ROLES("役割", true),
    FROM("利用開始日", true),
    UNTIL("利用終了日", true),
    DEPARTMENT("所属", false);

    private final String title;
    private final boolean required;

    RosterColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    static Optional<RosterColumn> find(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }

    static String titles() {
        return Arrays.stream(values()).map(RosterColumn::title).collect(Collectors.joining("、"));
    }

    String title() {
        return title;
    }

    /// Whether the column must be there. Its cells may be empty all the same, where that means something.
    boolean isRequired() {
        return required;
    }
}
