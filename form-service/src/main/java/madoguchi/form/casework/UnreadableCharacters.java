package madoguchi.form.casework;

import org.jspecify.annotations.Nullable;

/// 外字・欠字: characters that a card could not say.
final class UnreadableCharacters {

    /// 〓, what stands in their place. No name and no address has it, and no paper may.
    static final String STANDS_IN = "〓";

    private UnreadableCharacters() {}

    static boolean isIn(@Nullable String text) {
        return text != null && text.contains(STANDS_IN);
    }
}
