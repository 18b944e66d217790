package madoguchi.virtual;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.OptionalInt;

/// A residence card (在留カード) or special permanent resident certificate (特別永住者証明書) of the first or second generation.
/// It opens to whoever knows the number on its face; there is no PIN, no counter and no lock.
public final class VirtualResidenceCard implements VirtualCard {

    /// The four that have a chip of their own.
    public enum Kind {
        RESIDENCE_CARD_1,
        SPECIAL_PERMANENT_1,
        RESIDENCE_CARD_2,
        SPECIAL_PERMANENT_2;

        boolean isFirstGeneration() {
            return this == RESIDENCE_CARD_1 || this == SPECIAL_PERMANENT_1;
        }

        boolean isResidenceCard() {
            return this == RESIDENCE_CARD_1 || this == RESIDENCE_CARD_2;
        }
    }

    private static final int SECURED = 0x08;
    private static final int CARD_NUMBER_REFERENCE = 0x0086;

    private final CardFileSystem files;
    private final ResidenceSession session;

    VirtualResidenceCard(CardFileSystem files, ResidenceSession session) {
        this.files = files;
        this.session = session;
    }

    /// @param cardNumber twelve characters: two letters, eight digits, two letters
    public static ResidenceCardIssue issue(Kind kind, String cardNumber, Person holder) {
        return new ResidenceCardIssue(kind, cardNumber, holder, VirtualResidenceCard::random);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// No source has one; this is a contactless card as a reader may see it.
    @Override
    public byte[] atr() {
        return HexFormat.of().parseHex("3B888001000000000081C10049");
    }

    @Override
    public byte[] answer(byte[] bytes) {
        var command = Command.of(bytes);
        if (command == null) {
            return StatusWord.answer(StatusWord.WRONG_LENGTH);
        }
        return switch (command.classByte()) {
            case 0 -> plain(command);
            case SECURED -> secured(command);
            default -> StatusWord.answer(StatusWord.UNKNOWN_CLASS);
        };
    }

    private byte[] plain(Command command) {
        return switch (command.instruction()) {
            case Command.SELECT -> StatusWord.answer(select(command));
            case Command.GET_CHALLENGE -> command.expected() == 8 ? inRoot(session.challenge()) : lengthIsWrong();
            case Command.MUTUAL_AUTHENTICATE -> inRoot(session.authenticate(command.data()));
            case Command.READ_BINARY ->
                files.isIn(ResidenceFiles.FACE) ? StatusWord.answer(StatusWord.NOT_ALLOWED) : files.read(command);
            default -> StatusWord.answer(StatusWord.UNKNOWN_INSTRUCTION);
        };
    }

    private byte[] secured(Command command) {
        return switch (command.instruction()) {
            case Command.VERIFY ->
                StatusWord.answer(
                        command.parameters() == CARD_NUMBER_REFERENCE && files.isIn(Directory.ROOT)
                                ? session.verify(command.data())
                                : StatusWord.UNKNOWN_REFERENCE);
            case Command.READ_BINARY -> readSecured(command);
            default -> StatusWord.answer(StatusWord.SECURE_MESSAGING_UNSUPPORTED);
        };
    }

    /// The wanted length comes in an object, `96 02 xx xx`; nought is all.
    private byte[] readSecured(Command command) {
        var object = command.data();
        if (!files.isIn(ResidenceFiles.FACE)) {
            return StatusWord.answer(StatusWord.SECURE_MESSAGING_UNSUPPORTED);
        }
        if (object.length != 4 || object[0] != (byte) 0x96 || object[1] != 2) {
            return StatusWord.answer(StatusWord.BAD_SECURE_MESSAGE);
        }
        var wanted = ((object[2] & 0xFF) << 8) | (object[3] & 0xFF);
        return session.secured(files.read(command, wanted == 0 ? 65536 : wanted));
    }

    private byte[] inRoot(byte[] answer) {
        return files.isIn(Directory.ROOT) ? answer : StatusWord.answer(StatusWord.NOT_NOW);
    }

    private static byte[] lengthIsWrong() {
        return StatusWord.answer(StatusWord.WRONG_LENGTH);
    }

    /// The root wants its identifier, `00A40000023F00`.
    private int select(Command command) {
        return switch (command.parameters()) {
            case 0x0000 -> command.length() == 2 && VirtualDriversLicence.isRoot(command) ? files.selectRoot() : StatusWord.WRONG_PARAMETERS;
            case 0x040C -> files.selectApplication(command.data());
            case 0x020C -> files.selectFile(command.data());
            default -> StatusWord.WRONG_PARAMETERS;
        };
    }

    @Override
    public void reset() {
        powerOff();
    }

    @Override
    public void powerOff() {
        files.selectRoot();
        session.end();
    }

    @Override
    public OptionalInt triesLeft() {
        return OptionalInt.empty();
    }
}
