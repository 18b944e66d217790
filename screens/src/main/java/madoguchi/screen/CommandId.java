package madoguchi.screen;

import java.util.UUID;

/// Names one action of one person. The browser makes it and repeats it with the action, so that a double click or a
/// second try after a broken connection is known to be the same action.
public record CommandId(UUID value) {

    static final String HEADER = "Command-Id";
    static final String FIELD = "commandId";

    /// @throws madoguchi.failure.CounterFailure if it is not a UUID
    public static CommandId of(String text) {
        // UUID.fromString alone also takes "1-1-1-1-1".
        if (text.length() != 36) {
            throw ScreenError.COMMAND_WITHOUT_ID.failure();
        }
        try {
            return new CommandId(UUID.fromString(text));
        } catch (IllegalArgumentException cause) {
            throw ScreenError.COMMAND_WITHOUT_ID.failure(HEADER, cause);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
