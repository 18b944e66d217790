package madoguchi.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import madoguchi.pcsc.ReaderEvent.CardInserted;
import madoguchi.pcsc.ReaderEvent.CardRemoved;
import madoguchi.pcsc.ReaderEvent.ReaderAdded;
import madoguchi.pcsc.ReaderEvent.ReaderRemoved;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final int EMPTY = 0x12;
    private static final int PRESENT = 0x22;
    private static final int IN_USE = 0x122;

    @Test
    void readerComesWithItsCard() {
        assertThat(sight(state("A", PRESENT), state("B", EMPTY)).since(Sight.NOTHING))
                .containsExactly(new ReaderAdded("A"), new CardInserted("A"), new ReaderAdded("B"));
    }

    @Test
    void readerTakesItsCardAlong() {
        assertThat(Sight.NOTHING.since(sight(state("A", PRESENT), state("B", EMPTY))))
                .containsExactly(new CardRemoved("A"), new ReaderRemoved("A"), new ReaderRemoved("B"));
    }

    @Test
    void cardsComeAndGo() {
        var empty = sight(state("A", counted(4, EMPTY)));
        var full = sight(state("A", counted(5, PRESENT)));
        assertThat(full.since(empty)).containsExactly(new CardInserted("A"));
        assertThat(empty.since(full)).containsExactly(new CardRemoved("A"));
    }

    @Test
    void cardPutBackQuicklyIsAnother() {
        assertThat(sight(state("A", counted(7, PRESENT))).since(sight(state("A", counted(5, PRESENT)))))
                .containsExactly(new CardRemoved("A"), new CardInserted("A"));
    }

    @Test
    void useBySomebodyIsNoChange() {
        assertThat(sight(state("A", IN_USE)).since(sight(state("A", PRESENT)))).isEmpty();
    }

    private static int counted(int counter, int event) {
        return counter << 16 | event;
    }

    private static ReaderState state(String reader, int event) {
        return new ReaderState(reader, event);
    }

    private static Sight sight(ReaderState... states) {
        var readers = new LinkedHashMap<String, ReaderState>();
        Stream.of(states).forEach(state -> readers.put(state.reader(), state));
        return new Sight(readers, Sight.NOTHING.plug());
    }
}
