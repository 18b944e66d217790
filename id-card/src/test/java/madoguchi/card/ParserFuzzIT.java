package madoguchi.card;

import static madoguchi.virtual.SampleCards.CARD_NUMBER;
import static madoguchi.virtual.SampleCards.FIRST_LICENCE_PIN;
import static madoguchi.virtual.SampleCards.PIN;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.smartcardio.CardException;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualReader;
import madoguchi.virtual.VirtualResidenceCard.Kind;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Feeds every parser, and whole readings, what Jazzer invents: only what is foreseen may come of it, in bounded memory.
///
/// The first byte says who gets the rest. Seconds in the ordinary build; `-Dfuzz.duration=10m` is the long form. What is
/// found lies in `target/fuzz`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // The cards' keys take their time.
class ParserFuzzIT {

    private static final List<String> NAMES = List.copyOf(Parsers.all().keySet());

    /// A card that answers at random; then real ones, each with one answer replaced.
    private static final int CARDS = 5;

    private final VirtualCard myNumberCard = SampleCards.card();
    private final VirtualCard licence = SampleCards.licence();
    private final VirtualCard firstResidenceCard = SampleCards.residenceCard(Kind.RESIDENCE_CARD_1);
    private final VirtualCard secondResidenceCard = SampleCards.residenceCard(Kind.RESIDENCE_CARD_2);

    static Stream<Arguments> seeds() {
        var parsers = IntStream.range(0, NAMES.size())
                .mapToObj(i -> seed(i, Objects.requireNonNull(Parsers.valid().get(NAMES.get(i)))));
        var cards = IntStream.range(0, CARDS * 10)
                .mapToObj(i -> seed(NAMES.size() + i % CARDS, new byte[] {(byte) (i / CARDS), (byte) 0x90, 0, 0x12, 0x34}));
        return Stream.concat(parsers, cards).map(bytes -> Arguments.of((Object) bytes));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "8s")
    void onlyWhatIsForeseenComesOfAnything(byte[] input) throws CardException {
        if (input.length == 0) {
            return;
        }
        var target = (input[0] & 0xFF) % (NAMES.size() + CARDS);
        var bytes = Arrays.copyOfRange(input, 1, input.length);
        if (target < NAMES.size()) {
            Parsers.parse(Objects.requireNonNull(Parsers.all().get(NAMES.get(target))), bytes);
        } else {
            readAndInspect(target - NAMES.size(), bytes);
        }
    }

    private void readAndInspect(int kind, byte[] bytes) throws CardException {
        var reader = VirtualReader.withoutPinPad("架空リーダー");
        var terminal = reader.terminals().terminals().list().getFirst();
        var cards = new CardReader();
        reader.insert(card(kind, bytes));
        Objects.requireNonNull(cards.read(terminal, visitor(kind)));
        reader.pull();
        reader.insert(card(kind, bytes));
        Objects.requireNonNull(cards.inspect(terminal));
    }

    private static TypingVisitor visitor(int kind) {
        return new TypingVisitor(List.of(PIN, PIN, FIRST_LICENCE_PIN, CARD_NUMBER, CARD_NUMBER).get(kind));
    }

    private VirtualCard card(int kind, byte[] bytes) {
        return switch (kind) {
            case 0 -> answering(bytes);
            case 1 -> altered(myNumberCard, bytes);
            case 2 -> altered(licence, bytes);
            case 3 -> altered(firstResidenceCard, bytes);
            default -> altered(secondResidenceCard, bytes);
        };
    }

    /// Each answer begins with its length.
    private VirtualCard answering(byte[] bytes) {
        var rest = new ArrayList<byte[]>();
        for (var at = 0; at < bytes.length; ) {
            var end = Math.min(bytes.length, at + 1 + (bytes[at] & 0xFF));
            rest.add(Arrays.copyOfRange(bytes, at + 1, end));
            at = end;
        }
        return ReadCard.altered(myNumberCard, _ -> rest.isEmpty() ? new byte[] {0x6A, (byte) 0x82} : rest.removeFirst());
    }

    /// @param bytes which answer is replaced, from 0; then by what
    private static VirtualCard altered(VirtualCard card, byte[] bytes) {
        if (bytes.length == 0) {
            return card;
        }
        var count = new int[] {bytes[0] & 0x0F};
        var answer = Arrays.copyOfRange(bytes, 1, bytes.length);
        return ReadCard.altered(card, command -> {
            var real = card.answer(command);
            return count[0]-- == 0 ? answer : real;
        });
    }

    private static byte[] seed(int target, byte[] bytes) {
        var seed = new byte[1 + bytes.length];
        seed[0] = (byte) target;
        System.arraycopy(bytes, 0, seed, 1, bytes.length);
        return seed;
    }
}
