package madoguchi.form.print;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// After an end without warning: what had not left will never leave; what may have left is looked for in the tray.
@Component
class PrintRecovery implements InitializingBean {

    private final PrintBook book;
    private final PrintSteps steps;
    private final PrintSettings settings;
    private final Clock clock;

    PrintRecovery(PrintBook book, PrintSteps steps, PrintSettings settings, Clock clock) {
        this.book = book;
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        book.underWay().forEach(row -> steps.abandoned(row.id(), PrintError.INTERRUPTED));
    }

    /// Without an end of the process: the database was away when a step was to be written. Whoever still works on a
    /// request has given up or written long before.
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void abandonForgotten() {
        var longest = settings.patienceForPaper().plus(settings.patience()).multipliedBy(2);
        book.underWaySince(clock.instant().minus(longest))
                .forEach(row -> steps.abandoned(row.id(), PrintError.INTERRUPTED));
    }
}
