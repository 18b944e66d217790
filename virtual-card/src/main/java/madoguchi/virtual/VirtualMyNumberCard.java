package madoguchi.virtual;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.smartcardio.CommandAPDU;
import madoguchi.virtual.CardFile.Data;
import madoguchi.virtual.CardFile.Secret;
import org.jspecify.annotations.Nullable;

/// A My Number card with its 券面事項入力補助AP: real files, PIN, tries and status words. Its other applications do not
/// exist (6A82). The My Number in EF 0001 is the one of the specimen cards.
public final class VirtualMyNumberCard implements VirtualCard {

    /// Where real cards differ, or where sources do.
    public enum Peculiarity {
        /// SELECT by application id leaves the PIN verified.
        SELECT_KEEPS_VERIFICATION,
        /// VERIFY wants the PIN's file selected first.
        NO_SHORT_PIN_REFERENCE,
        /// READ wants the file selected first.
        NO_SHORT_FILE_ID
    }

    private static final String TEXT_APPLICATION = "d3921000310001010408";
    private static final byte[] SPECIMEN_NUMBER =
            HexFormat.of().parseHex("ff100c" + "313233343536373839303138" + "ffff");

    private final Secret pin;
    private final Map<Integer, CardFile> files;
    private final Set<Peculiarity> peculiarities;
    private boolean inTextApplication;
    private @Nullable CardFile current;

    private VirtualMyNumberCard(Person attributes, String pin, Set<Peculiarity> peculiarities) {
        this.pin = new Secret(pin.getBytes(StandardCharsets.US_ASCII), 3);
        this.peculiarities = peculiarities;
        var numberA = new Secret(Arrays.copyOfRange(SPECIMEN_NUMBER, 3, 15), 10);
        this.files = Map.of(
                0x01, new Data(SPECIMEN_NUMBER, Set.of(this.pin, numberA)),
                0x02, new Data(AttributesImage.of(attributes), Set.of(this.pin)),
                0x11, this.pin,
                0x14, numberA);
    }

    /// @param pin four digits
    public static VirtualMyNumberCard of(Person attributes, String pin, Peculiarity... peculiarities) {
        if (!pin.matches("\\d{4}")) {
            throw new IllegalArgumentException("a PIN has four digits");
        }
        var set = EnumSet.noneOf(Peculiarity.class);
        set.addAll(Arrays.asList(peculiarities));
        return new VirtualMyNumberCard(attributes, pin, set);
    }

    @Override
    public byte[] atr() {
        return HexFormat.of().parseHex("3B888001000005E0B381A1007F");
    }

    @Override
    public byte[] answer(byte[] command) {
        CommandAPDU apdu;
        try {
            apdu = new CommandAPDU(command);
        } catch (IllegalArgumentException e) {
            return StatusWord.answer(StatusWord.WRONG_LENGTH);
        }
        if (apdu.getCLA() != 0) {
            return StatusWord.answer(StatusWord.UNKNOWN_CLASS);
        }
        return switch (apdu.getINS()) {
            case 0xA4 -> StatusWord.answer(select(apdu));
            case 0x20 -> StatusWord.answer(verify(apdu));
            case 0xB0 -> read(apdu);
            default -> StatusWord.answer(StatusWord.UNKNOWN_INSTRUCTION);
        };
    }

    private int select(CommandAPDU apdu) {
        return switch ((apdu.getP1() << 8) | apdu.getP2()) {
            case 0x040C, 0x0400 -> selectApplication(HexFormat.of().formatHex(apdu.getData()));
            case 0x020C -> selectFile(apdu.getData());
            default -> StatusWord.WRONG_PARAMETERS;
        };
    }

    /// Not finding one leaves everything as it was.
    private int selectApplication(String id) {
        if (!id.equals(TEXT_APPLICATION)) {
            return StatusWord.NOT_FOUND;
        }
        if (!peculiarities.contains(Peculiarity.SELECT_KEEPS_VERIFICATION)) {
            forgetVerification();
        }
        inTextApplication = true;
        current = null;
        return StatusWord.OK;
    }

    private int selectFile(byte[] id) {
        var file = inTextApplication && id.length == 2 && id[0] == 0 ? files.get((int) id[1]) : null;
        if (file == null) {
            return StatusWord.NOT_FOUND;
        }
        current = file;
        return StatusWord.OK;
    }

    private int verify(CommandAPDU apdu) {
        if (apdu.getP1() != 0 || apdu.getP2() < 0x80) {
            return StatusWord.WRONG_PARAMETERS;
        }
        if (apdu.getP2() == 0x80) {
            return switch (current) {
                case null -> StatusWord.NO_CURRENT_FILE;
                case Data _ -> StatusWord.WRONG_FILE_TYPE;
                case Secret secret -> secret.verify(apdu.getData());
            };
        }
        var named = inTextApplication && !peculiarities.contains(Peculiarity.NO_SHORT_PIN_REFERENCE)
                ? files.get(apdu.getP2() & 0x1F)
                : null;
        return named instanceof Secret secret ? secret.verify(apdu.getData()) : StatusWord.UNKNOWN_REFERENCE;
    }

    private byte[] read(CommandAPDU apdu) {
        var byName = apdu.getP1() >= 0x80;
        if (byName) {
            var named = inTextApplication && !peculiarities.contains(Peculiarity.NO_SHORT_FILE_ID)
                    ? files.get(apdu.getP1() & 0x1F)
                    : null;
            if (named == null) {
                return StatusWord.answer(StatusWord.NOT_FOUND);
            }
            current = named;
        }
        var offset = byName ? apdu.getP2() : (apdu.getP1() << 8) | apdu.getP2();
        return switch (current) {
            case null -> StatusWord.answer(StatusWord.NO_CURRENT_FILE);
            case Secret _ -> StatusWord.answer(StatusWord.WRONG_FILE_TYPE);
            case Data data -> data.read(offset, apdu.getNe());
        };
    }

    /// A warm reset leaves the PIN verified, as real cards are said to.
    @Override
    public void reset() {
        inTextApplication = false;
        current = null;
    }

    @Override
    public void powerOff() {
        reset();
        forgetVerification();
    }

    private void forgetVerification() {
        files.values().forEach(file -> {
            if (file instanceof Secret secret) {
                secret.forgetVerification();
            }
        });
    }

    @Override
    public OptionalInt triesLeft() {
        return OptionalInt.of(pin.triesLeft());
    }
}
