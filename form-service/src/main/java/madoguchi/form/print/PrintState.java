package madoguchi.form.print;

import java.util.Set;

/// How far a print request has come. From `ABORTED` nothing leads anywhere: what was stopped never prints later.
public enum PrintState {
    NEW("作成中"),
    RENDERED("照合中"),
    CHECKED("印刷の準備中"),
    /// Bytes may have left; paper may come.
    SPOOLED("印刷中"),
    /// Nobody knows whether all paper came: the clerk looks at the tray.
    UNKNOWN("確認が必要"),
    PRINTED("印刷済み"),
    /// Handed over, page codes compared.
    CONFIRMED("お渡し済み"),
    ABORTED("取りやめ");

    private final String label;

    PrintState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Set<PrintState> moves() {
        return switch (this) {
            case NEW -> Set.of(RENDERED, ABORTED);
            case RENDERED -> Set.of(CHECKED, ABORTED);
            case CHECKED -> Set.of(SPOOLED, ABORTED);
            case SPOOLED -> Set.of(PRINTED, UNKNOWN, ABORTED);
            case UNKNOWN -> Set.of(PRINTED, ABORTED);
            case PRINTED -> Set.of(CONFIRMED, ABORTED);
            case CONFIRMED, ABORTED -> Set.of();
        };
    }

    /// The queue has heard that paper may come, and waits for its hand-over.
    boolean isTold() {
        return switch (this) {
            case CHECKED, SPOOLED, UNKNOWN, PRINTED -> true;
            case NEW, RENDERED, CONFIRMED, ABORTED -> false;
        };
    }

    /// Still on its way: no second one may start beside it.
    boolean isUnderWay() {
        return switch (this) {
            case NEW, RENDERED, CHECKED, SPOOLED -> true;
            case UNKNOWN, PRINTED, CONFIRMED, ABORTED -> false;
        };
    }
}
