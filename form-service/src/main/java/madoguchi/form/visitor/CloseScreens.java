package madoguchi.form.visitor;

import java.time.Clock;
import madoguchi.delivery.Outbox;
import madoguchi.event.VisitorScreenEvent.Reason;
import madoguchi.event.VisitorScreenEvent.ScreenClosed;
import madoguchi.form.casework.CaseChanged;
import madoguchi.form.visitor.VisitorScreen.Ending;
import madoguchi.form.visitor.VisitorScreen.Open;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends what is shown: the key goes, and the agent hears it, unless it said so itself.
@Component
class CloseScreens {

    private final VisitorScreens screens;
    private final PagesToShow pages;
    private final Outbox outbox;
    private final ApplicationEventPublisher changes;
    private final Clock clock;

    CloseScreens(
            VisitorScreens screens,
            PagesToShow pages,
            Outbox outbox,
            ApplicationEventPublisher changes,
            Clock clock) {
        this.screens = screens;
        this.pages = pages;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(fixedDelayString = "${visitor-screen.expiry-check:2s}")
    void closeExpired() {
        screens.lockExpired(clock.instant()).forEach(open -> close(open, Ending.EXPIRED));
    }

    void close(Open open, Ending why) {
        var asked = open.asked();
        pages.forget(asked.counter());
        screens.save(open.end(why), clock.instant());
        outbox.publish(new ScreenClosed(asked.visit(), asked.id(), asked.counter(), reason(why)));
        changes.publishEvent(new CaseChanged(asked.visit()));
    }

    private static Reason reason(Ending why) {
        return switch (why) {
            case CLOSED_BY_CLERK -> Reason.CLOSED_BY_CLERK;
            case EXPIRED -> Reason.EXPIRED;
            case LEFT -> Reason.VISIT_CLOSED;
            case REPLACED -> Reason.REPLACED;
            case ANSWER_REFUSED -> Reason.ANSWER_REFUSED;
            case CANCELLED, TIMED_OUT, NO_DISPLAY, UNREADABLE, WRITING_ENDED -> Reason.CLOSED_BY_CLERK;
        };
    }
}
