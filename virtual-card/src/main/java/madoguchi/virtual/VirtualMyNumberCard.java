package madoguchi.virtual;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// A My Number card with its applications for text (券面事項入力補助), images (券面事項確認) and certificates (公的個人認証): real
/// files, PINs, tries and status words. The My Number in it is the one of the specimen cards.
public final class VirtualMyNumberCard implements VirtualCard {

    /// Where real cards differ, or where sources do.
    public enum Peculiarity {
        /// SELECT by application id leaves the PIN verified.
        SELECT_KEEPS_VERIFICATION,
        /// VERIFY wants the PIN's file selected first.
        NO_SHORT_PIN_REFERENCE,
        /// READ wants the file selected first.
        NO_SHORT_FILE_ID,
        /// The first command after power-up is answered 6F00, as one source has seen.
        FIRST_COMMAND_FAILS,
        /// Commands with lengths of three bytes are answered 6700.
        NO_EXTENDED_LENGTH
    }

    private static final int PROPRIETARY = 0x80;
    private static final int BY_ID = 0x040C;
    private static final int BY_ID_WITH_INFORMATION = 0x0400;
    private static final int FILE = 0x020C;

    private final Secret pin;
    private final CardFileSystem files;
    private final Set<Peculiarity> peculiarities;
    private boolean justPoweredUp = true;

    VirtualMyNumberCard(Secret pin, List<Directory> applications, Set<Peculiarity> peculiarities) {
        this.pin = pin;
        this.peculiarities = Set.copyOf(peculiarities);
        this.files = new CardFileSystem(
                new Directory(Directory.ROOT, Map.of()),
                applications,
                !peculiarities.contains(Peculiarity.NO_SHORT_PIN_REFERENCE),
                !peculiarities.contains(Peculiarity.NO_SHORT_FILE_ID));
    }

    /// @param pin four digits; not kept on the heap
    public static VirtualMyNumberCard of(Person holder, CharSequence pin, Peculiarity... peculiarities) {
        return issue(holder, pin).with(peculiarities).card();
    }

    /// @param pin four digits; not kept on the heap
    public static MyNumberCardIssue issue(Person holder, CharSequence pin) {
        return new MyNumberCardIssue(holder, pin);
    }

    @Override
    public byte[] atr() {
        return HexFormat.of().parseHex("3B888001000005E0B381A1007F");
    }

    @Override
    public byte[] answer(byte[] bytes) {
        var command = Command.of(bytes);
        var first = justPoweredUp;
        justPoweredUp = false;
        if (first && peculiarities.contains(Peculiarity.FIRST_COMMAND_FAILS)) {
            return StatusWord.answer(StatusWord.NO_DIAGNOSIS);
        }
        if (command == null || (command.isExtended() && peculiarities.contains(Peculiarity.NO_EXTENDED_LENGTH))) {
            return StatusWord.answer(StatusWord.WRONG_LENGTH);
        }
        return switch (command.classByte()) {
            case 0 -> answer(command);
            case PROPRIETARY ->
                command.instruction() == Command.COMPUTE_SIGNATURE
                        ? files.sign(command)
                        : StatusWord.answer(StatusWord.UNKNOWN_CLASS);
            default -> StatusWord.answer(StatusWord.UNKNOWN_CLASS);
        };
    }

    private byte[] answer(Command command) {
        return switch (command.instruction()) {
            case Command.SELECT -> StatusWord.answer(select(command));
            case Command.VERIFY -> StatusWord.answer(files.verify(command));
            case Command.READ_BINARY -> files.read(command);
            default -> StatusWord.answer(StatusWord.UNKNOWN_INSTRUCTION);
        };
    }

    private int select(Command command) {
        return switch (command.parameters()) {
            case BY_ID, BY_ID_WITH_INFORMATION -> selectApplication(command.data());
            case FILE -> files.selectFile(command.data());
            default -> StatusWord.WRONG_PARAMETERS;
        };
    }

    private int selectApplication(byte[] id) {
        var answer = files.selectApplication(id);
        if (answer == StatusWord.OK && !peculiarities.contains(Peculiarity.SELECT_KEEPS_VERIFICATION)) {
            files.forgetVerification();
        }
        return answer;
    }

    /// A warm reset leaves the PIN verified, as real cards are said to.
    @Override
    public void reset() {
        files.selectRoot();
    }

    @Override
    public void powerOff() {
        reset();
        files.forgetVerification();
        justPoweredUp = true;
    }

    @Override
    public OptionalInt triesLeft() {
        return OptionalInt.of(pin.triesLeft());
    }
}
