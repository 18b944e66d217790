package madoguchi.card.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.smartcardio.CardException;
import madoguchi.card.CardReader;
import madoguchi.card.CardReading;
import madoguchi.card.Holder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Five hundred visits with everything that goes wrong at a counter, and then the memory they left behind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitsTest {

    private static final int VISITS = 500;
    private static final long SEED = 20_250_324;

    /// Numbers that nothing else in this process is called.
    private static final List<Digits> PINS =
            Stream.of(9473, 8629, 6317, 7589, 5923).map(pin -> Digits.of(pin, 4)).toList();

    /// What is typed on the keys of a virtual reader lies in this process, and would not with a real one.
    private static final Digits PIN_FOR_PADS = Digits.of(2580, 4);

    private final List<Visit> visits = new ArrayList<>();
    private final Map<Class<?>, Integer> readings = new HashMap<>();
    private final Collection<String> wrongHolders = new ArrayList<>();

    @BeforeAll
    void comeAndGo() throws CardException {
        var random = new Random(SEED);
        var cards = new CardReader();
        for (var i = 0; i < VISITS; i++) {
            var visit = new Visit(random, PINS.get(random.nextInt(PINS.size())), PIN_FOR_PADS);
            var reading = visit.take(cards);
            visits.add(visit);
            readings.merge(reading == null ? RuntimeException.class : reading.getClass(), 1, Integer::sum);
            if (reading instanceof CardReading.Succeeded(var holder) && !isOf(holder, visit)) {
                wrongHolders.add(visit.toString());
            }
        }
    }

    private static boolean isOf(Holder holder, Visit visit) {
        var name = holder.name();
        return name == null || name.equals(visit.visited().holder().name());
    }

    @Test
    void everythingHappened() {
        assertThat(readings)
                .containsKeys(
                        CardReading.Succeeded.class,
                        CardReading.Wrong.class,
                        CardReading.Locked.class,
                        CardReading.LastTry.class,
                        CardReading.Cancelled.class,
                        CardReading.TimedOut.class,
                        CardReading.NothingToTypeOn.class,
                        CardReading.NotWanted.class,
                        CardReading.Removed.class,
                        CardReading.Interrupted.class,
                        CardReading.Unreadable.class,
                        CardReading.UnknownCard.class,
                        RuntimeException.class);
        assertThat(visits.stream().mapToInt(visit -> visit.card().attempts()).sum()).isGreaterThan(100);
        assertThat(visits.stream().mapToInt(visit -> visit.card().attemptsAtLastTry()).sum()).isPositive();
    }

    @Test
    void nothingForbiddenIsSent() {
        assertThat(visits).allSatisfy(visit -> assertThat(visit.card().complaints()).isEmpty());
    }

    @Test
    void nothingIsTriedTwicePerHumanAction() {
        assertThat(visits)
                .allSatisfy(visit -> assertThat(visit.card().attempts()).isLessThanOrEqualTo(visit.humanActions()));
    }

    @Test
    void lastTryIsNotTakenWithoutConsent() {
        assertThat(visits)
                .filteredOn(visit -> !visit.consents())
                .allSatisfy(visit -> assertThat(visit.card().attemptsAtLastTry()).isZero());
    }

    @Test
    void noCardKeepsItsPower() {
        assertThat(visits).noneMatch(visit -> visit.card().isPowered());
    }

    @Test
    void nobodyIsTakenForSomebodyElse() {
        assertThat(wrongHolders).isEmpty();
    }

    @Test
    void whatWasTypedIsWiped() {
        assertThat(visits.stream().flatMap(visit -> visit.typed().stream()))
                .allSatisfy(typed -> assertThat(typed.length()).isZero());
    }

    @Test
    void memoryHoldsNothingThatWasTyped(@TempDir Path directory) throws IOException {
        var typed = new TypedText(Stream.concat(
                        PINS.stream(),
                        Stream.of(VisitedCard.WRONG_PIN, VisitedCard.NUMBER_B, VisitedCard.WRONG_NUMBER_B))
                .toList());
        var pins = new TypedText(Stream.concat(PINS.stream(), Stream.of(VisitedCard.WRONG_PIN))
                .toList());
        var found = new ArrayList<String>();

        HeapDump.scan(directory, array -> {
            if (pins.equalsOne(array)) {
                found.add("a PIN");
            }
            if (typed.isVerifiedIn(array)) {
                found.add("a VERIFY in " + array.length + " bytes");
            }
        });

        assertThat(found).isEmpty();
    }

    /// Otherwise the test above would be none.
    @Test
    void pinThatLiesInMemoryIsFound(@TempDir Path directory) throws IOException {
        var pin = Digits.of(3916, 4);
        var text = Integer.toString(3916);
        var command = new byte[] {1, 2, 0, 0x20, 0, (byte) 0x91, 4, pin.at(0), pin.at(1), pin.at(2), pin.at(3)};
        var planted = List.of(text, text.toCharArray(), command);
        var typed = new TypedText(List.of(pin));
        var equal = new AtomicInteger();
        var verified = new AtomicInteger();

        HeapDump.scan(directory, array -> {
            equal.addAndGet(typed.equalsOne(array) ? 1 : 0);
            verified.addAndGet(typed.isVerifiedIn(array) ? 1 : 0);
        });

        assertThat(equal).hasValueGreaterThanOrEqualTo(2);
        assertThat(verified).hasValueGreaterThanOrEqualTo(1);
        assertThat(planted).as("still there, so that they could be found").hasSize(3);
    }
}
