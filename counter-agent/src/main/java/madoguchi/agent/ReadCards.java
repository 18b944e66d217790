package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.smartcardio.CardTerminal;
import madoguchi.agent.window.VisitorWindow;
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
    private final VisitorWindow window;
    private final VisitorSide visitor;
    private final CardReader cards = new CardReader();
    private final LyingCard lying = new LyingCard();

    ReadCards(
            AgentSettings settings,
            CounterReader reader,
            CardRequests requests,
            Broker broker,
            VisitorWindow window,
            Clock clock) {
        super("card-reader");
        this.settings = settings;
        this.reader = reader;
        this.requests = requests;
        this.broker = broker;
        this.window = window;
        this.visitor = new VisitorSide(window);
        this.clock = clock;
    }

    @Override
    void work() throws InterruptedException {
        lying.look(reader.find());
        var request = requests.await(ROUND);
        if (request.isPresent()) {
            serve(request.get());
        }
    }

    private void serve(CardRequested request) throws InterruptedException {
        window.sits(request.visit().value());
        var desk = new Desk(request, requests, broker, clock, window, settings.pinTimeLimit());
        if (!desk.cardIsAwaited()) {
            return;
        }
        var toldOfNoReader = false;
        while (desk.stillWanted()) {
            var terminal = reader.find();
            lying.look(terminal);
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

    @Override
    void ended() {
        lying.gone();
    }

    private static void warn(CardError error) {
        log.warn("{} {} {}", error.code(), error.message(), error.remedy());
    }

    private void serve(CardRequested request, Desk desk, CardTerminal terminal) throws InterruptedException {
        if (!CounterReader.cardComes(terminal, ROUND)) {
            lying.gone();
        } else if (!lying.mayBeReadFor(request.visit())) {
            log.info("A card that was read before still lies on the reader");
            visitor.takesCard(() -> desk.stillWanted() && lies(terminal));
            awaitRemoval(desk, terminal);
        } else {
            while (desk.stillWanted() && !isOver(request, desk, terminal)) {
                log.info("The visitor goes on with the card on the reader");
            }
        }
    }

    /// @return false if the visitor wants the card that lies there to be read once more, now
    private boolean isOver(CardRequested request, Desk desk, CardTerminal terminal) throws InterruptedException {
        var reading = cards.read(terminal, desk);
        log.atInfo()
                .addKeyValue("request", request.request())
                .log("Card: {}", reading.getClass().getSimpleName());
        if (reading instanceof CardReading.NothingToTypeOn) {
            warn(CardError.NO_PIN_PAD);
        }
        lying.lies(request.visit(), reading instanceof CardReading.Succeeded, terminal);
        desk.tell(reading);
        return switch (reading) {
            case CardReading.NoCard _ -> true;
            case CardReading.NotWanted _ -> {
                requests.pauseWhileOpen(request, ROUND);
                yield true;
            }
            case CardReading.Succeeded _ -> {
                awaitVerdict(request, terminal);
                yield true;
            }
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
                switch (visitor.afterReading(reading, desk::stillWanted)) {
                    case AGAIN -> false;
                    case WITH_PRINTED_NUMBER -> {
                        desk.goOnWithPrintedNumber();
                        yield false;
                    }
                    case TAKES_CARD -> {
                        awaitRemoval(desk, terminal);
                        yield true;
                    }
                };
        };
    }

    /// "Done" is form-service's word, not ours.
    private void awaitVerdict(CardRequested request, CardTerminal terminal) throws InterruptedException {
        while (requests.isOpen(request)) {
            requests.pauseWhileOpen(request, ROUND);
            lying.look(Optional.of(terminal));
        }
        visitor.hears(requests.outcomeOf(request), () -> {
            lying.look(Optional.of(terminal));
            return requests.nobodyAsks();
        });
    }

    private boolean lies(CardTerminal terminal) {
        lying.look(Optional.of(terminal));
        return lying.lies();
    }

    private void awaitRemoval(Desk desk, CardTerminal terminal) throws InterruptedException {
        var gone = false;
        while (desk.stillWanted() && !gone) {
            gone = CounterReader.cardGoes(terminal, ROUND); // Each round waits in the reader's driver.
        }
        if (gone) {
            lying.gone();
        }
        log.info("The reader is free for a card again");
    }
}
