package madoguchi.form.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import madoguchi.event.PrintRequestId;
import madoguchi.form.print.Print;
import madoguchi.form.print.PrintState;
import org.jspecify.annotations.Nullable;

/// The newest print of a form, as the desk shows it.
///
/// @param pageCodes as they stand at the pages' feet
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaperState(
        PrintRequestId print, PrintState state, String label, List<String> pageCodes, Print.@Nullable Problem problem) {

    PaperState {
        pageCodes = List.copyOf(pageCodes);
    }

    static PaperState of(Print print) {
        return new PaperState(
                print.id(), print.state(), print.state().label(), print.pageCodes(), print.problem());
    }

    /// Whether the clerk has to look at the tray.
    public boolean unclear() {
        return state == PrintState.UNKNOWN;
    }

    /// Whether the paper lies in the tray and waits for the hand-over.
    public boolean ready() {
        return state == PrintState.PRINTED;
    }

    public boolean handedOver() {
        return state == PrintState.CONFIRMED;
    }

    /// Whether nothing stands in the way of a first print.
    public boolean stopped() {
        return state == PrintState.ABORTED;
    }

    /// The colour of the state's chip.
    public String tone() {
        return switch (state) {
            case NEW, RENDERED, CHECKED, SPOOLED -> "info";
            case UNKNOWN, ABORTED -> "problem";
            case PRINTED -> "warning";
            case CONFIRMED -> "success";
        };
    }
}
