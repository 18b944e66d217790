package madoguchi.town;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Collects what is wrong, so that a town mends its files in one go instead of one start per mistake.
public final class Mistakes {

    private final SortedSet<Mistake> found = new TreeSet<>();
    private boolean unreadable;

    public void add(Place place, String remedy) {
        found.add(new Mistake(place.file(), place.line(), remedy));
    }

    /// A file that cannot be read at all: what it would have said is not missing elsewhere.
    void addUnreadable(Place place, String remedy) {
        add(place, remedy);
        unreadable = true;
    }

    /// Whether a file could not be read at all: what else seems wrong may be only what that file would have said.
    public boolean areUnreadable() {
        return unreadable;
    }

    public List<Mistake> list() {
        return List.copyOf(found);
    }

    /// @throws madoguchi.failure.CounterFailure naming every mistake, one per line
    public void requireNone() {
        if (!found.isEmpty()) {
            throw TownError.MISTAKE.failure(found.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        }
    }
}
