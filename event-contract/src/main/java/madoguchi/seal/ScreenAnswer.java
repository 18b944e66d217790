package madoguchi.seal;

import java.util.Objects;

/// Which key a visitor pressed.
///
/// @param key as in [ScreenWords.Key#key()]
public record ScreenAnswer(String key) {

    public ScreenAnswer {
        Objects.requireNonNull(key);
    }

    public byte[] bytes() {
        return SealedJson.bytes(this);
    }

    /// @throws BrokenSealException if it is no answer
    public static ScreenAnswer of(byte[] bytes) {
        return SealedJson.read(bytes, ScreenAnswer.class);
    }

    @Override
    public String toString() {
        return "ScreenAnswer[masked]";
    }
}
