package madoguchi.form.print;

import madoguchi.event.PrintRequestId;
import org.springframework.stereotype.Component;

/// Where the clerk answers what no printer can say: whether all paper is there.
@Component
public class Tray {

    private final PrintSteps steps;

    Tray(PrintSteps steps) {
        this.steps = steps;
    }

    /// Has no second effect: whoever answers later gets PR-102.
    public void answer(PrintRequestId print, Seen seen) {
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
