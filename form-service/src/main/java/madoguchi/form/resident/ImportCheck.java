package madoguchi.form.resident;

import java.util.List;
import java.util.UUID;

/// What came of looking at a file of resident records.
public sealed interface ImportCheck {

    /// Nothing was changed.
    ///
    /// @param count how many cells are bad; `badCells` holds the first of them
    record Refused(int count, List<BadCell> badCells) implements ImportCheck {

        public Refused {
            badCells = List.copyOf(badCells);
        }
    }

    /// Waits to be confirmed.
    record Ready(UUID id, Counts counts) implements ImportCheck {}

    /// What an import does to the records there are.
    record Counts(int total, int added, int changed, int removed) {}
}
