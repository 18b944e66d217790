package madoguchi.card.session;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// Hears every exchange with a card, for whoever looks after readers. What is secret or personal is not told: of the data
/// only an application's or a file's name is shown, of everything else the length.
@FunctionalInterface
public interface CardTrace {

    /// @param command hex, with `**` for each byte that is not shown
    /// @param answer the status word, before it the length of the data
    void exchanged(String name, String command, String answer);

    CardTrace NONE = (_, _, _) -> {};

    int HEADER = 4;
    int SELECT = 0xA4;

    /// The command itself is not copied: a PIN may be in it.
    static String masked(ByteBuffer command) {
        var shown = new StringBuilder();
        var length = command.limit();
        var open = length <= HEADER + 1 || (command.get(1) & 0xFF) == SELECT || isPlainRead(command);
        for (var i = 0; i < length; i++) {
            shown.append(open || i <= HEADER ? HexFormat.of().toHexDigits(command.get(i)) : "**");
        }
        return shown.toString();
    }

    /// READ BINARY in the clear carries a length and nothing else, in its long form too.
    private static boolean isPlainRead(ByteBuffer command) {
        return command.get(0) == 0 && (command.get(1) & 0xFF) == 0xB0;
    }

    static String masked(int bytes, int statusWord) {
        return bytes == 0 ? hex(statusWord) : "(" + bytes + " bytes) " + hex(statusWord);
    }

    static String hex(int statusWord) {
        return HexFormat.of().withUpperCase().toHexDigits((short) statusWord);
    }
}
