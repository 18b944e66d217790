package madoguchi.form.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import madoguchi.seal.BasicAttributes;
import madoguchi.seal.BrokenSealException;
import org.springframework.stereotype.Component;

/// Opens what a card said and puts the person into the case.
@Component
class CardIntake {

    private final ServedVisits served;
    private final AssignPerson assign;

    CardIntake(ServedVisits served, AssignPerson assign) {
        this.served = served;
        this.assign = assign;
    }

    Intake take(Open open, String sealed, Instant now) {
        if (open.expired(now) || !stillServed(open)) {
            return new NotTaken(CardError.TOO_LATE);
        }
        try {
            var attributes = BasicAttributes.of(open.key().open(sealed, open.asked().binding()));
            return person(attributes)
                    .map(person -> take(open, person))
                    .orElseGet(() -> new NotTaken(CardError.CONTENT_UNFIT));
        } catch (BrokenSealException _) {
            return new NotTaken(CardError.SEAL_BROKEN);
        }
    }

    private Intake take(Open open, Person person) {
        return switch (assign.assign(open.asked().visit(), open.asked().role(), person)) {
            case Assignment.Assigned _ -> new Taken();
            case Assignment.DeceasedWouldAct _ -> new WrongCard();
        };
    }

    private boolean stillServed(Open open) {
        return served.at(open.asked().counter())
                .filter(here -> here.visit().equals(open.asked().visit()))
                .isPresent();
    }

    /// Empty where no form could hold what the card says.
    private static Optional<Person> person(BasicAttributes card) {
        var fit = !card.name().isBlank()
                && SingleLine.fits(card.name())
                && SingleLine.fits(card.address())
                && card.birthDate().matches("\\d{8}");
        return fit ? Optional.of(fitPerson(card)) : Optional.empty();
    }

    private static Person fitPerson(BasicAttributes card) {
        return new Person(
                UUID.randomUUID(),
                card.name(),
                null,
                null,
                new BirthDate(card.birthDate()),
                Sex.ofCode(card.sex()),
                card.address().isEmpty() ? new Address.Unknown() : new Address.Registered(card.address()),
                null,
                Person.Source.CARD,
                null);
    }

    sealed interface Intake {}

    record Taken() implements Intake {}

    /// The card is that of the deceased.
    record WrongCard() implements Intake {}

    record NotTaken(CardError why) implements Intake {}
}
