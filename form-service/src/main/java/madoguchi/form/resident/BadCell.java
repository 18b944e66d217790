package madoguchi.form.resident;

/// Where a file is wrong and what to do about it; never what stands there.
///
/// @param column its title, or its number where it has no known title
public record BadCell(long line, String column, String remedy) {

    @Override
    public String toString() {
        return "%d行目 %s %s".formatted(line, column, remedy);
    }
}
