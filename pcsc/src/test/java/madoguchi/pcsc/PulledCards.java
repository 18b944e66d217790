package madoguchi.pcsc;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.vpcd.VpcdCard;

/// One reader whose cards are pulled, again and again, each at another moment of the same four commands.
final class PulledCards {

    private static final String[] COMMANDS = {
        "00a4040c0ad3921000310001010408", "0020009100", "002000910434383236", "00b08200000000"
    };
    /// Within each command, and after each one; before the first too.
    private static final int MOMENTS = 2 * COMMANDS.length + 1;

    private final Hall hall;
    private final int reader;
    private final CardTerminal terminal;
    private final Set<String> codes = new ConcurrentSkipListSet<>();

    PulledCards(Hall hall, int reader) throws CardException {
        this.hall = hall;
        this.reader = reader;
        terminal = Hall.terminal(reader);
    }

    /// What the failures were called.
    Set<String> codes() {
        return codes;
    }

    void pull(int times) throws CardException, IOException {
        for (var i = 0; i < times; i++) {
            pullAt(i % MOMENTS, i);
        }
        // The last connection may still be open: it ends when a card is asked for.
        assertThatExceptionOfType(CardNotPresentException.class)
                .isThrownBy(() -> terminal.connect("*"));
    }

    private void pullAt(int moment, int round) throws CardException, IOException {
        var recording = new RecordingCard(SampleCards.card());
        var inside = hall.insert(reader, recording);
        recording.duringCommand(number -> pullWithin(inside, 2 * number - 1 == moment));
        assertThat(terminal.waitForCardPresent(20_000)).isTrue();
        var insertions = state().counter();
        var card = terminal.connect(round % 2 == 0 ? "EXCLUSIVE;*" : "*");
        read(card, inside, moment);
        if (round % 3 != 0) { // some forget it
            card.disconnect(true);
        }
        // Not only absent: a card put in before the service's own watch has noticed would be overlooked.
        await().atMost(ofSeconds(20)).until(() -> !state().cardPresent() && state().counter() != insertions);
    }

    private ReaderState state() throws CardException {
        try (var waits = new Waits()) {
            return waits.run(wait -> wait.change(List.of(ReaderState.unaware(terminal.getName())), Duration.ZERO)
                    .getFirst());
        }
    }

    private static void pullWithin(VpcdCard inside, boolean now) {
        if (now) {
            pull(inside);
        }
    }

    private static void pull(VpcdCard inside) {
        try {
            inside.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void read(Card card, VpcdCard inside, int moment) {
        try {
            card.beginExclusive();
            for (var i = 0; i <= COMMANDS.length; i++) {
                if (2 * i == moment) {
                    pull(inside);
                }
                Hall.send(card, COMMANDS[i % COMMANDS.length]);
            }
            card.endExclusive();
            pull(inside); // it was the whole conversation's luck not to notice
        } catch (PcscException e) {
            codes.add(e.codeName());
        } catch (CardException e) {
            throw new AssertionError("a failure without a code", e);
        }
    }
}
