package madoguchi.pcsc;

import java.util.Locale;

/// What a caller asks of `CardTerminal.connect`: `*`, `T=0`, `T=1`, `T=CL`, `DIRECT`, and before it `EXCLUSIVE;` for a
/// card that nobody else may use meanwhile.
///
/// @param share `dwShareMode`
/// @param protocols `dwPreferredProtocols`
record ConnectMode(long share, long protocols) {

    static final long T0 = 1;
    static final long T1 = 2;

    private static final long EXCLUSIVE = 1;
    private static final long SHARED = 2;
    private static final long DIRECT = 3;
    private static final String PREFIX = "EXCLUSIVE;";

    /// @throws IllegalArgumentException for any other text
    static ConnectMode of(String asked) {
        var text = asked.toUpperCase(Locale.ROOT);
        var exclusive = text.startsWith(PREFIX);
        var share = exclusive ? EXCLUSIVE : SHARED;
        return switch (exclusive ? text.substring(PREFIX.length()) : text) {
            // A contactless reader presents its cards as T=1, and memory cards as T=0.
            case "*", "T=CL" -> new ConnectMode(share, T0 | T1);
            case "T=0" -> new ConnectMode(share, T0);
            case "T=1" -> new ConnectMode(share, T1);
            case "DIRECT" -> new ConnectMode(DIRECT, 0);
            default -> throw new IllegalArgumentException("no protocol: " + asked);
        };
    }

    /// To the reader itself: a card may be in it or not.
    boolean isDirect() {
        return share == DIRECT;
    }

    /// Whether a connection over that protocol, made by the other mode, is what is asked for now.
    boolean isMetBy(ConnectMode other, long protocol) {
        return share == other.share && (protocols == 0 || (protocols & protocol) != 0);
    }
}
