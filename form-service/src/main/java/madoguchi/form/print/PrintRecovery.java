package madoguchi.form.print;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/// After an end without warning: what had not left will never leave; what may have left is looked for in the tray.
@Component
class PrintRecovery implements InitializingBean {

    private final PrintBook book;
    private final PrintSteps steps;

    PrintRecovery(PrintBook book, PrintSteps steps) {
        this.book = book;
        this.steps = steps;
    }

    @Override
    public void afterPropertiesSet() {
        book.underWay().forEach(this::settle);
    }

    private void settle(PrintRow row) {
        switch (row.state()) {
            case NEW, RENDERED, CHECKED -> steps.aborted(row.id(), PrintError.INTERRUPTED);
            case SPOOLED -> steps.unconfirmed(row.id(), PrintError.LOST);
            case UNKNOWN, PRINTED, CONFIRMED, ABORTED -> throw new IllegalStateException("not under way");
        }
    }
}
