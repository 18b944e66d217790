package madoguchi.form.print;

import madoguchi.event.PrintRequestId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the clerk answers what no printer can say: whether all paper is there.
@Component
public class Tray {

    private final PrintBook book;
    private final PrintSteps steps;

    Tray(PrintBook book, PrintSteps steps) {
        this.book = book;
        this.steps = steps;
    }

    /// Has no second effect: whoever answers later, or before there is a question, gets PR-102. That a paper is missing
    /// or another person's may also be found when the printer had said that all is out.
    @Transactional
    public void answer(PrintRequestId print, Seen seen) {
        var state = book.get(print).state();
        if (state != PrintState.UNKNOWN && (state != PrintState.PRINTED || seen == Seen.ALL_THERE)) {
            throw PrintError.MOVED_ON.failure();
        }
        switch (seen) {
            case ALL_THERE -> steps.printed(print);
            case MISSING -> steps.aborted(print, PrintError.PAPER_MISSING);
            case FOREIGN_PAGE -> steps.aborted(print, PrintError.FOREIGN_PAPER);
        }
    }

    public enum Seen {
        ALL_THERE("全部ある"),
        MISSING("足りない"),
        FOREIGN_PAGE("別の方の紙がある");

        private final String label;

        Seen(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
