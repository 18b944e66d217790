package madoguchi.form.casework;

import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.person.Role;
import org.springframework.stereotype.Component;

/// Asks for the card of whoever is to hold a role.
@Component
public class AskForCard {

    private final CardReaders readers;
    private final CardDesk desk;

    AskForCard(CardReaders readers, CardDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    /// @param manner what the clerk and the visitor agreed on
    /// @throws madoguchi.failure.CounterFailure at once, before anything is asked of the visitor, if no card could be
    ///     read, if the visit no longer sits here, or if it has no case yet
    public CardRequestId ask(VisitId visit, CounterId counter, Role role, CardManner manner) {
        if (role == Role.DECEASED) {
            throw CardError.DECEASED_HAS_NO_CARD.failure();
        }
        readers.requireReady(counter);
        return desk.open(visit, counter, role, manner);
    }

    /// The role was given without a card: a card that is read after that must not take it away again.
    public void noLongerFor(VisitId visit, Role role) {
        desk.closeFor(visit, role);
    }

    /// Nothing happens where no request is open.
    public void cancel(VisitId visit, CounterId counter) {
        desk.cancel(visit, counter);
    }
}
