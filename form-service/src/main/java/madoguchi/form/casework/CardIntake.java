package madoguchi.form.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.person.Role;
import madoguchi.seal.BrokenSealException;
import madoguchi.seal.CardAttributes;
import org.springframework.stereotype.Component;

/// Opens what a card said and puts the person into the case, or before a clerk where there is something to look at.
@Component
class CardIntake {

    private final ServedVisits served;
    private final CaseFiles files;
    private final CasePeople people;
    private final AssignPerson assign;
    private final Clock clock;

    CardIntake(ServedVisits served, CaseFiles files, CasePeople people, AssignPerson assign, Clock clock) {
        this.served = served;
        this.files = files;
        this.people = people;
        this.assign = assign;
        this.clock = clock;
    }

    Intake take(Open open, String sealed, Instant now) {
        if (open.expired(now) || !stillServed(open)) {
            return new NotTaken(CardError.TOO_LATE);
        }
        try {
            var card = open.read(sealed).open();
            return CardHolder.fits(card) ? take(open, card) : new NotTaken(CardError.CONTENT_UNFIT);
        } catch (BrokenSealException _) {
            return new NotTaken(CardError.SEAL_BROKEN);
        }
    }

    private Intake take(Open open, CardAttributes card) {
        var birthDate = CardHolder.birthDate(card);
        var file = files.lockOf(open.asked().visit());
        var deceased = DeceasedMatch.of(card, birthDate, people.of(file.id()).get(Role.DECEASED));
        if (deceased == DeceasedMatch.SAME) {
            return new WrongCard();
        }
        var person = CardHolder.person(card);
        return person.isEmpty() || !CardRemark.of(card, birthDate, deceased, LocalDate.now(clock)).isEmpty()
                ? new ToLookAt()
                : switch (assign.assign(open.asked().visit(), open.asked().role(), person.get())) {
                    case Assignment.Assigned _ -> new Taken();
                    case Assignment.DeceasedWouldAct _ -> new WrongCard();
                };
    }

    private boolean stillServed(Open open) {
        return served.at(open.asked().counter())
                .filter(here -> here.visit().equals(open.asked().visit()))
                .isPresent();
    }

    sealed interface Intake {}

    record Taken() implements Intake {}

    /// Nothing of it is in the case before a clerk has looked.
    record ToLookAt() implements Intake {}

    /// The card is that of the deceased.
    record WrongCard() implements Intake {}

    record NotTaken(CardError why) implements Intake {}
}
