package madoguchi.card;

import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javax.smartcardio.CardException;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualReader;

/// One card on one reader, read once.
public final class ReadCard {

    private final VirtualReader reader = VirtualReader.withoutPinPad("架空リーダー");
    private final CardReader cards = new CardReader();

    public CardReading with(VirtualCard card, Asking asking) throws CardException {
        reader.pull();
        reader.insert(card);
        return cards.read(reader.terminals().terminals().list().getFirst(), asking);
    }

    public VirtualReader reader() {
        return reader;
    }

    /// A card on a reader that lets no command of extended length through.
    public static VirtualCard withoutExtendedLength(VirtualCard card) {
        return altered(card, card.atr(), command -> isExtended(command) ? new byte[] {0x67, 0} : card.answer(command));
    }

    /// A card that looks like a My Number card before it is asked.
    public static VirtualCard disguised(VirtualCard card) {
        return altered(card, HexFormat.of().parseHex("3B888001000005E0B381A1007F"), card::answer);
    }

    /// @param answers command to answer
    public static VirtualCard altered(VirtualCard card, UnaryOperator<byte[]> answers) {
        return altered(card, card.atr(), answers);
    }

    private static boolean isExtended(byte[] command) {
        return command.length > 5 && command[4] == 0;
    }

    private static VirtualCard altered(VirtualCard card, byte[] answerToReset, UnaryOperator<byte[]> answers) {
        return new VirtualCard() {

            @Override
            public byte[] atr() {
                return answerToReset;
            }

            @Override
            public byte[] answer(byte[] command) {
                return answers.apply(command);
            }

            @Override
            public void reset() {
                card.reset();
            }

            @Override
            public void powerOff() {
                card.powerOff();
            }

            @Override
            public OptionalInt triesLeft() {
                return card.triesLeft();
            }
        };
    }
}
