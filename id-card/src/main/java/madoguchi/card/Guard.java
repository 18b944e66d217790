package madoguchi.card;

import java.util.HexFormat;

/// Lets pass what reading the four basic attributes takes, and nothing else.
///
/// What must never be asked of a card: the My Number itself (text EF 0001, visual EF 0005), its hash (text EF 0003:
/// 10^11 candidates are tried in an hour), 照合番号A in any form (it *is* the My Number), a change of any PIN. All of
/// that is refused by not being listed here: a list of what is harmless cannot forget a disguise, such as another
/// class byte, a partial application id, or READ BINARY with the odd instruction byte.
final class Guard {

    private static final String SELECT_TEXT_APPLICATION = "00a4040c0ad3921000310001010408";

    private enum Application {
        NONE,
        TEXT
    }

    private enum File {
        NONE,
        PIN,
        ATTRIBUTES
    }

    private Application application = Application.NONE;
    private File file = File.NONE;

    /// @throws ForbiddenCommandException unless the command is known to be harmless where the card now stands
    void check(String name, byte[] command) {
        var hex = HexFormat.of().formatHex(command);
        var harmless = hex.equals(SELECT_TEXT_APPLICATION)
                || (application == Application.TEXT
                        && (selectsFile(hex) || asksTries(hex) || readsAttributes(hex)));
        if (!harmless) {
            throw new ForbiddenCommandException(name);
        }
    }

    /// For the command that the reader's PIN pad will complete and send.
    ///
    /// @throws ForbiddenCommandException unless it verifies the PIN of the text application
    void checkPinPad(byte[] template) {
        var hex = HexFormat.of().formatHex(template);
        var harmless = application == Application.TEXT
                && (hex.equals("0020009104ffffffff") || (file == File.PIN && hex.equals("0020008004ffffffff")));
        if (!harmless) {
            throw new ForbiddenCommandException("VERIFY on the PIN pad");
        }
    }

    /// Follows where the card stands after an answer.
    void answered(byte[] command, int statusWord) {
        if (statusWord != 0x9000 && statusWord != 0x6282) {
            return;
        }
        switch (HexFormat.of().formatHex(command)) {
            case SELECT_TEXT_APPLICATION -> enter(Application.TEXT, File.NONE);
            case "00a4020c020011" -> enter(Application.TEXT, File.PIN);
            case "00a4020c020002" -> enter(Application.TEXT, File.ATTRIBUTES);
            case String hex when hex.startsWith("00b08200") -> enter(Application.TEXT, File.ATTRIBUTES);
            default -> {}
        }
    }

    private void enter(Application entered, File current) {
        application = entered;
        file = current;
    }

    private static boolean selectsFile(String hex) {
        return hex.equals("00a4020c020011") || hex.equals("00a4020c020002");
    }

    private boolean asksTries(String hex) {
        return hex.equals("00200091") || (file == File.PIN && hex.equals("00200080"));
    }

    private boolean readsAttributes(String hex) {
        return hex.matches("00b08200..") || (file == File.ATTRIBUTES && hex.matches("00b0[0-7].{5}"));
    }
}
