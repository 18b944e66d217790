package madoguchi.form.resident;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a file: all of it is counted, and enough of it kept to be read by a person.
final class BadCells {

    static final int KEPT = 200;

    private final List<BadCell> kept = new ArrayList<>();
    private int count;

    void add(long line, String column, String remedy) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new BadCell(line, column, remedy));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<BadCell> kept() {
        return List.copyOf(kept);
    }
}
