package madoguchi.virtual.transcript;

import madoguchi.virtual.Command;

/// What of a command and its answer may be written down.
enum Masking {

    /// Lengths and status words only: nothing about a person.
    WITHOUT_DATA,

    /// All but secrets: for test cards.
    WITH_DATA;

    private static final int STATUS_WORD = 2;
    private static final int GENERAL_AUTHENTICATE = 0x86;

    MaskedBytes command(byte[] bytes) {
        var command = Command.of(bytes);
        if (command == null) {
            return MaskedBytes.of(bytes, Math.min(bytes.length, 5), bytes.length);
        }
        var told = isTold(command);
        var from = command.dataFrom();
        return MaskedBytes.of(bytes, from, told ? from : from + command.length());
    }

    /// Authentications too: with them the number on a residence card's face could be tried out.
    private boolean isTold(Command command) {
        return switch (command.instruction()) {
            case Command.VERIFY, Command.CHANGE_REFERENCE_DATA, Command.MUTUAL_AUTHENTICATE, GENERAL_AUTHENTICATE -> false;
            case Command.SELECT -> true;
            default -> this == WITH_DATA;
        };
    }

    MaskedBytes answer(byte[] bytes) {
        return MaskedBytes.of(bytes, 0, this == WITH_DATA ? 0 : Math.max(0, bytes.length - STATUS_WORD));
    }
}
