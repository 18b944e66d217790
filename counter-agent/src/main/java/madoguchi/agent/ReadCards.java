package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import javax.smartcardio.CardTerminal;
import madoguchi.card.CardReader;
import madoguchi.card.CardReading;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.CardRequestEvent.CardRequested;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves one card request after the other: tells the desk, waits for a card, reads it, tells what came of it.
///
/// Nothing is asked of the visitor before the desk is known to hear. A problem leaves the request open; the same card
/// is read again only after it was taken off the reader, so that no try is spent by waiting.
final class ReadCards extends Worker {

    private static final Logger log = LoggerFactory.getLogger(ReadCards.class);
    private static final Duration ROUND = Duration.ofMillis(500);

    private final AgentSettings settings;
    private final CounterReader reader;
    private final CardRequests requests;
    private final Broker broker;
    private final Clock clock;
    private final CardReader cards = new CardReader();

    ReadCards(AgentSettings settings, CounterReader reader, CardRequests requests, Broker broker, Clock clock) {
        super("card-reader");
        this.settings = settings;
        this.reader = reader;
        this.requests = requests;
        this.broker = broker;
        this.clock = clock;
    }

    @Override
    void work() throws InterruptedException {
        reader.find();
        var request = requests.await(ROUND);
        if (request.isPresent()) {
            serve(request.get());
        }
    }

    private void serve(CardRequested request) throws InterruptedException {
        var desk = new Desk(request, requests, broker, clock, settings.pinTimeLimit());
        if (!desk.cardIsAwaited()) {
            return;
        }
        var toldOfNoReader = false;
        while (desk.stillWanted()) {
            var terminal = reader.find();
            if (terminal.isPresent()) {
                serve(request, desk, terminal.get());
            } else {
                if (!toldOfNoReader) {
                    warn(CardError.NO_READER);
                    desk.tell(Problem.NO_READER);
                }
                toldOfNoReader = true;
                requests.pauseWhileOpen(request, ROUND);
            }
        }
    }

    private static void warn(CardError error) {
        log.warn("{} {} {}", error.code(), error.message(), error.remedy());
    }

    private void serve(CardRequested request, Desk desk, CardTerminal terminal) throws InterruptedException {
        if (!CounterReader.cardComes(terminal, ROUND)) {
            return;
        }
        var reading = cards.read(terminal, desk);
        log.atInfo()
                .addKeyValue("request", request.request())
                .log("Card: {}", reading.getClass().getSimpleName());
        if (reading instanceof CardReading.NothingToTypeOn) {
            warn(CardError.NO_PIN_PAD);
        }
        desk.tell(reading);
        switch (reading) {
            case CardReading.NotWanted _ -> requests.pauseWhileOpen(request, ROUND);
            case CardReading.Succeeded _ -> awaitVerdict(request);
            case CardReading.NoCard _ -> {}
            case CardReading.Wrong _,
                    CardReading.Locked _,
                    CardReading.LastTry _,
                    CardReading.Cancelled _,
                    CardReading.TimedOut _,
                    CardReading.NothingToTypeOn _,
                    CardReading.Removed _,
                    CardReading.Interrupted _,
                    CardReading.UnknownCard _,
                    CardReading.Unsupported _,
                    CardReading.Unreadable _ ->
                awaitRemoval(desk, terminal);
        }
    }

    /// "Done" is form-service's word, not ours.
    private void awaitVerdict(CardRequested request) throws InterruptedException {
        while (requests.isOpen(request)) {
            requests.pauseWhileOpen(request, ROUND);
        }
    }

    private static void awaitRemoval(Desk desk, CardTerminal terminal) throws InterruptedException {
        while (desk.stillWanted() && !CounterReader.cardGoes(terminal, ROUND)) {
            Thread.onSpinWait(); // Each round waits in the reader's driver.
        }
        log.info("The reader is free for a card again");
    }
}
