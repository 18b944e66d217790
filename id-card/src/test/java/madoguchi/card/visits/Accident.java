package madoguchi.card.visits;

import java.util.Arrays;
import java.util.Random;
import javax.smartcardio.CardException;
import madoguchi.virtual.VirtualReader;

/// What befalls one answer of a card.
enum Accident {
    NONE,
    PULLED,
    RESET_BY_ANOTHER_PROGRAM,
    GARBAGE,
    OTHER_STATUS_WORD,
    CUT_OFF,
    TOO_LONG,
    PROVIDER_BREAKS;

    private static final int[] STATUS_WORDS = {
        0x6100, 0x6282, 0x6283, 0x6300, 0x63C0, 0x63C1, 0x63C5, 0x6700, 0x6982, 0x6983, 0x6984, 0x6A82, 0x6B00, 0x6C04, 0x6D00,
        0x6F00, 0x9000
    };

    byte[] befall(byte[] answer, VirtualReader reader, Random random) {
        return switch (this) {
            case NONE -> answer;
            case PULLED -> {
                reader.pull();
                yield answer;
            }
            case RESET_BY_ANOTHER_PROGRAM ->
                throw new IllegalStateException(new CardException("SCARD_W_RESET_CARD"));
            case GARBAGE -> garbage(random);
            case OTHER_STATUS_WORD -> {
                var other = STATUS_WORDS[random.nextInt(STATUS_WORDS.length)];
                yield new byte[] {(byte) (other >> 8), (byte) other};
            }
            case CUT_OFF -> Arrays.copyOf(answer, random.nextInt(2));
            case TOO_LONG -> new byte[70_000];
            case PROVIDER_BREAKS -> throw new IllegalArgumentException("apdu must be at least 2 bytes long");
        };
    }

    private static byte[] garbage(Random random) {
        var garbage = new byte[2 + random.nextInt(300)];
        random.nextBytes(garbage);
        return garbage;
    }
}
