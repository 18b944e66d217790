package madoguchi.form.casework;

import java.util.Set;

/// Text that a box on paper can hold. Every character is kept as typed; only what is no character is refused: control
/// characters, line breaks of any kind, halves of a pair, and what nobody sees but turns the writing around.
public final class SingleLine {

    private static final int LONGEST = 200;
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE);

    private SingleLine() {}

    public static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && text.codePoints().mapToObj(Character::getType).noneMatch(UNSEEN::contains);
    }
}
