package madoguchi.form.visitor;

import java.time.Clock;
import madoguchi.delivery.Outbox;
import madoguchi.event.AgentScreenEvent;
import madoguchi.event.AgentScreenEvent.Outcome;
import madoguchi.event.AgentScreenEvent.ScreenAnswered;
import madoguchi.event.AgentScreenEvent.ScreenNotAnswered;
import madoguchi.event.AgentScreenEvent.ScreenReady;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent.Kind;
import madoguchi.event.VisitorScreenEvent.Reason;
import madoguchi.event.VisitorScreenEvent.ScreenClosed;
import madoguchi.event.VisitorScreenEvent.ScreenShown;
import madoguchi.form.casework.CaseChanged;
import madoguchi.form.casework.CounterScreens;
import madoguchi.form.visitor.VisitorScreen.Answered;
import madoguchi.form.visitor.VisitorScreen.Ending;
import madoguchi.form.visitor.VisitorScreen.Open;
import madoguchi.form.visitor.VisitorScreen.Question;
import madoguchi.seal.BrokenSealException;
import madoguchi.seal.ScreenAnswer;
import madoguchi.seal.ScreenBinding.Part;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the counters' agents say of what is shown. News of a screen that is open no more changes nothing.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ScreenNews implements CounterScreens {

    private final VisitorScreens screens;
    private final CloseScreens close;
    private final PagesToShow pages;
    private final Outbox outbox;
    private final ApplicationEventPublisher changes;
    private final Clock clock;

    ScreenNews(
            VisitorScreens screens,
            CloseScreens close,
            PagesToShow pages,
            Outbox outbox,
            ApplicationEventPublisher changes,
            Clock clock) {
        this.screens = screens;
        this.close = close;
        this.pages = pages;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void on(AgentScreenEvent event) {
        screens.lockOpen(event.screen()).filter(open -> belongs(open, event)).ifPresent(open -> {
            switch (event) {
                case ScreenReady ready -> ready(open, ready);
                case ScreenAnswered answered -> answered(open, answered);
                case ScreenNotAnswered unanswered -> save(open.end(ending(unanswered.outcome())));
            }
        });
    }

    @Override
    public void closeAt(CounterId counter) {
        screens.lockOpenAt(counter).ifPresent(open -> close.close(open, Ending.REPLACED));
    }

    @Override
    public void leave(VisitId visit) {
        screens.lockOpenOf(visit).forEach(open -> close.close(open, Ending.LEFT));
    }

    @Override
    public void forget(VisitId visit) {
        leave(visit);
        screens.forget(visit);
    }

    private static boolean belongs(Open open, AgentScreenEvent event) {
        return open.asked().visit().equals(event.visit())
                && open.asked().counter().equals(event.counter());
    }

    private void ready(Open open, ScreenReady ready) {
        var question = open.question();
        if (question == null) {
            save(open.seen());
            return;
        }
        var page = pages.take(ready.counter(), ready.screen()).orElse(null);
        var key = ready.publicKey();
        if (open.shown() || key == null || (open.asked().kind() == Kind.PAGE && page == null)) {
            close.close(open, Ending.REPLACED);
            return;
        }
        show(open, question, key, page);
    }

    private void show(Open open, Question question, String key, byte @Nullable [] page) {
        var asked = open.asked();
        try {
            var words = SealKey.seal(question.words().bytes(), key, asked.binding(Part.WORDS));
            var sealedPage = page == null ? null : SealKey.seal(page, key, asked.binding(Part.PAGE));
            outbox.publish(new ScreenShown(asked.visit(), asked.id(), asked.counter(), words, sealedPage));
            save(open.seen());
        } catch (BrokenSealException _) {
            close.close(open, Ending.UNREADABLE);
        }
    }

    private void answered(Open open, ScreenAnswered event) {
        var question = open.question();
        var key = question == null ? null : pressed(open, question, event.sealed());
        if (question == null || key == null) {
            close.close(open, Ending.ANSWER_REFUSED);
            return;
        }
        var asked = open.asked();
        save(new Answered(asked, question.words(), key));
        outbox.publish(new ScreenClosed(asked.visit(), asked.id(), asked.counter(), Reason.ANSWERED));
    }

    /// Null where it does not open, or is no key that was there to press.
    private static @Nullable String pressed(Open open, Question question, String sealed) {
        try {
            var answer = ScreenAnswer.of(question.key().open(sealed, open.asked().binding(Part.ANSWER)));
            var wasThere = question.words().keys().stream().anyMatch(key -> key.key().equals(answer.key()));
            return wasThere ? answer.key() : null;
        } catch (BrokenSealException _) {
            return null;
        }
    }

    private void save(VisitorScreen screen) {
        screens.save(screen, clock.instant());
        changes.publishEvent(new CaseChanged(screen.asked().visit()));
    }

    private static Ending ending(Outcome outcome) {
        return switch (outcome) {
            case CANCELLED -> Ending.CANCELLED;
            case TIMED_OUT -> Ending.TIMED_OUT;
            case NO_DISPLAY -> Ending.NO_DISPLAY;
            case UNREADABLE -> Ending.UNREADABLE;
            case WRITING_ENDED -> Ending.WRITING_ENDED;
        };
    }
}
