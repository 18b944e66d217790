package madoguchi.form.resident;

import java.util.List;

/// @param more whether more people fit than are shown: さらに条件を
public record SearchResult(List<ResidentRecord> residents, boolean more) {

    /// How many fit one screen; a clerk who gets more than these needs another condition, not another page.
    static final int LIMIT = 50;

    public SearchResult {
        residents = List.copyOf(residents);
    }

    static SearchResult of(List<ResidentRecord> found) {
        return new SearchResult(found.stream().limit(LIMIT).toList(), found.size() > LIMIT);
    }

    @Override
    public String toString() {
        return "SearchResult[%d%s]".formatted(residents.size(), more ? ", more" : "");
    }
}
