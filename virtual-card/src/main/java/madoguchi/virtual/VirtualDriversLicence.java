package madoguchi.virtual;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import madoguchi.virtual.CardFile.Data;

/// A conventional driver's licence (運転免許証), as the police's specification version 009 has it. PINs are verified in the
/// root directory and stay verified whatever is selected then.
public final class VirtualDriversLicence implements VirtualCard {

    static final String ENTRIES = "a0000002310100000000000000000000";
    static final String PHOTO = "a0000002310200000000000000000000";
    private static final int PHOTO_SIZE = 2000;

    private final Secret pin;
    private final CardFileSystem files;

    VirtualDriversLicence(Secret first, Secret second, boolean hasPins, DriversLicenceFiles content) {
        this.pin = first;
        this.files = new CardFileSystem(root(first, second, hasPins), List.of(entries(first, second, content), photo(first, second)));
    }

    /// @param first PIN1, four digits, for what is printed on the card
    /// @param second PIN2, four digits, for 本籍 and photo
    public static DriversLicenceIssue issue(Person holder, CharSequence first, CharSequence second) {
        return new DriversLicenceIssue(holder, first, second);
    }

    /// One whose holder set no PINs.
    public static DriversLicenceIssue issueWithoutPins(Person holder) {
        return DriversLicenceIssue.withoutPins(holder);
    }

    private static Directory root(Secret first, Secret second, boolean hasPins) {
        var pinIsSet = Tlv.of(0x05, new byte[] {(byte) (hasPins ? 1 : 0)});
        return new Directory(
                Directory.ROOT,
                Map.of(
                        0x2F01, Data.of(DriversLicenceFiles.common(), Access.free()),
                        0x000A, Data.of(pinIsSet, Access.free()),
                        0x0001, first,
                        0x0002, second));
    }

    private static Directory entries(Secret first, Secret second, DriversLicenceFiles content) {
        var one = Access.allOf(first);
        var both = Access.allOf(first, second);
        var entries = content.entries();
        var changes = content.changes();
        return new Directory(
                ENTRIES,
                Map.of(
                        0x0001, Data.of(entries, one),
                        0x0002, Data.of(content.domicile(), both),
                        0x0003, Data.of(content.pictures(), one),
                        0x0004, Data.of(changes, one),
                        0x0005, Data.of(content.changedPictures(), one),
                        0x0006, Data.of(Tlv.filled(new byte[0], 256, 0xFF), both),
                        0x0007, Data.of(new byte[578], one)));
    }

    private static Directory photo(Secret first, Secret second) {
        var photo = Tlv.of(0x5F40, Tlv.filled(GreyBlock.jpeg2000(), PHOTO_SIZE, 0));
        return new Directory(PHOTO, Map.of(0x0001, Data.of(photo, Access.allOf(first, second))));
    }

    @Override
    public byte[] atr() {
        return HexFormat.of().parseHex("3B888001000000009181C100D8");
    }

    @Override
    public byte[] answer(byte[] bytes) {
        var command = Command.of(bytes);
        if (command == null) {
            return StatusWord.answer(StatusWord.WRONG_LENGTH);
        }
        if (command.classByte() != 0) {
            return StatusWord.answer(StatusWord.UNKNOWN_CLASS);
        }
        return switch (command.instruction()) {
            case Command.SELECT -> StatusWord.answer(select(command));
            case Command.VERIFY -> StatusWord.answer(files.verify(command));
            case Command.READ_BINARY -> files.read(command);
            default -> StatusWord.answer(StatusWord.UNKNOWN_INSTRUCTION);
        };
    }

    private int select(Command command) {
        return switch (command.parameters()) {
            case 0x0000, 0x000C -> isRoot(command) ? files.selectRoot() : StatusWord.NOT_FOUND;
            case 0x0400, 0x040C -> files.selectApplication(command.data());
            case 0x020C -> files.selectFile(command.data());
            default -> StatusWord.WRONG_PARAMETERS;
        };
    }

    /// `00A40000` alone, or with the root's identifier 3F00.
    static boolean isRoot(Command command) {
        return command.length() == 0 || (command.length() == 2 && command.data(0) == 0x3F && command.data(1) == 0);
    }

    @Override
    public void reset() {
        powerOff();
    }

    @Override
    public void powerOff() {
        files.selectRoot();
        files.forgetVerification();
    }

    @Override
    public OptionalInt triesLeft() {
        return OptionalInt.of(pin.triesLeft());
    }
}
