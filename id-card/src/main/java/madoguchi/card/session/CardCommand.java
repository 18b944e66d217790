package madoguchi.card.session;

import java.util.HexFormat;

/// A command without a secret in it, and the name that a log may show in its place.
///
/// @param hex the bytes
public record CardCommand(String name, String hex) {

    /// Enters an application in the first of its ways.
    public static CardCommand select(String name, Application application) {
        return new CardCommand("SELECT " + name, application.selects().getFirst());
    }

    public static CardCommand selectFile(String name, int file) {
        return new CardCommand("SELECT " + name, "00a4020c02%04x".formatted(file));
    }

    /// Exactly four bytes: a fifth may be taken as an attempt, and spend a try.
    ///
    /// @param reference `80` plus the short id of the secret's file; `80` alone for the one selected
    public static CardCommand triesLeft(int reference) {
        return new CardCommand("VERIFY tries left", "002000%02x".formatted(reference));
    }

    /// The first bytes of a file by its short id, which also selects it.
    ///
    /// @param length up to 256
    public static CardCommand read(String name, int shortId, int length) {
        return new CardCommand("READ " + name, "00b0%02x00%02x".formatted(0x80 | shortId, length & 0xFF));
    }

    /// The same in one command, whatever the length; not every reader lets it through.
    ///
    /// @param length up to 65,536
    public static CardCommand readExtended(String name, int shortId, int length) {
        return new CardCommand("READ long " + name, "00b0%02x0000%04x".formatted(0x80 | shortId, length & 0xFFFF));
    }

    /// @param offset up to 32,767
    /// @param length up to 256
    public static CardCommand readOn(String name, int offset, int length) {
        return new CardCommand("READ on " + name, "00b0%04x%02x".formatted(offset, length & 0xFF));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return name;
    }
}
