package madoguchi.form.visitor;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import madoguchi.delivery.Outbox;
import madoguchi.event.CounterId;
import madoguchi.event.ScreenId;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent.Kind;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;
import madoguchi.form.casework.CardNews;
import madoguchi.form.casework.CardReaders;
import madoguchi.form.casework.CardRequest;
import madoguchi.form.casework.CaseChanged;
import madoguchi.form.casework.ServedVisits;
import madoguchi.form.visitor.VisitorScreen.Asked;
import madoguchi.form.visitor.VisitorScreen.Ending;
import madoguchi.form.visitor.VisitorScreen.Open;
import madoguchi.form.visitor.VisitorScreen.Question;
import madoguchi.seal.ScreenWords;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a visitor something, and clears it again. One thing at a time at a counter: a newer one replaces the older.
@Component
public class ShowToVisitor {

    private final ServedVisits served;
    private final CardReaders agents;
    private final CardNews cards;
    private final VisitorScreens screens;
    private final CloseScreens close;
    private final PagesToShow pages;
    private final VisitorSettings settings;
    private final Outbox outbox;
    private final ApplicationEventPublisher changes;
    private final Clock clock;

    ShowToVisitor(
            ServedVisits served,
            CardReaders agents,
            CardNews cards,
            VisitorScreens screens,
            CloseScreens close,
            PagesToShow pages,
            VisitorSettings settings,
            Outbox outbox,
            ApplicationEventPublisher changes,
            Clock clock) {
        this.served = served;
        this.agents = agents;
        this.cards = cards;
        this.screens = screens;
        this.close = close;
        this.pages = pages;
        this.settings = settings;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    /// @throws madoguchi.failure.CounterFailure if a card is being read here, no agent answers, or another visit sits here
    @Transactional
    public ScreenId question(VisitId visit, CounterId counter, ScreenWords words) {
        return open(visit, counter, Kind.QUESTION, new Question(words, SealKey.generate()), settings.patience());
    }

    /// @param png of the page, as it is now; marked as not for use
    /// @throws madoguchi.failure.CounterFailure as for a question, or if the page is too large
    @Transactional
    public ScreenId page(VisitId visit, CounterId counter, byte[] png) {
        if (png.length > PageWords.LARGEST_PAGE) {
            throw VisitorError.PAGE_TOO_LARGE.failure();
        }
        var question = new Question(PageWords.WORDS, SealKey.generate());
        var id = open(visit, counter, Kind.PAGE, question, settings.patience());
        pages.put(counter, id, png);
        return id;
    }

    /// 筆談.
    ///
    /// @throws madoguchi.failure.CounterFailure as for a question
    @Transactional
    public ScreenId writing(VisitId visit, CounterId counter) {
        return open(visit, counter, Kind.WRITING, null, settings.writing());
    }

    /// Nothing happens where nothing is shown.
    @Transactional
    public void clear(VisitId visit, CounterId counter) {
        served.require(counter, visit);
        screens.lockOpenAt(counter).ifPresent(open -> close.close(open, Ending.CLOSED_BY_CLERK));
    }

    /// What is shown, or was last shown, to this visit at this counter.
    public Optional<VisitorScreen> newest(VisitId visit, CounterId counter) {
        return screens.newest(visit, counter);
    }

    private ScreenId open(
            VisitId visit, CounterId counter, Kind kind, @Nullable Question question, Duration patience) {
        served.require(counter, visit);
        requireFree(visit, counter);
        screens.lockOpenAt(counter).ifPresent(older -> close.close(older, Ending.REPLACED));
        // The seal binds milliseconds; the database keeps more.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var asked = new Asked(ScreenId.random(), visit, counter, kind, now.plus(patience));
        screens.add(new Open(asked, question, false), now);
        outbox.publish(new ScreenRequested(
                visit,
                asked.id(),
                counter,
                asked.expiresAt(),
                kind,
                question == null ? null : question.key().publicKey()));
        changes.publishEvent(new CaseChanged(visit));
        return asked.id();
    }

    private void requireFree(VisitId visit, CounterId counter) {
        if (cards.newest(visit, counter).filter(CardRequest.Open.class::isInstance).isPresent()) {
            throw VisitorError.CARD_BEING_READ.failure();
        }
        if (!agents.sight(counter).answers()) {
            throw VisitorError.NO_AGENT.failure(counter + "番窓口");
        }
    }
}
