package madoguchi.staff.roster;

/// Where a file is wrong and what to do about it; never what stands there.
///
/// @param column its title, or its number where it has no known title
record Mistake(long line, String column, String remedy) {

    static final String WHOLE_LINE = "行全体";
}
