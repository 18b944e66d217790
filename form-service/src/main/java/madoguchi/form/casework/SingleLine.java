package madoguchi.form.casework;

/// Text that a box on paper can hold. Every character is kept as typed; only control characters are refused.
public final class SingleLine {

    private static final int LONGEST = 200;

    private SingleLine() {}

    public static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && text.codePoints().noneMatch(Character::isISOControl)
                && text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
