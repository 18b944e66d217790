package madoguchi.form.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import madoguchi.seal.CardAttributes;
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
            var attributes = CardAttributes.of(open.key().open(sealed, open.asked().binding()));
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
    private static Optional<Person> person(CardAttributes card) {
        var name = card.name();
        var birthDate = card.birthDate();
        var address = card.address() == null ? "" : card.address();
        if (name == null || birthDate == null) {
            return Optional.empty();
        }
        var fit = !name.isBlank() && SingleLine.fits(name) && SingleLine.fits(address) && birthDate.matches("\\d{8}");
        return fit ? Optional.of(person(card, name, address, birthDate)) : Optional.empty();
    }

    private static Person person(CardAttributes card, String name, String address, String birthDate) {
        var sex = card.sex();
        return new Person(
                UUID.randomUUID(),
                name,
                null,
                null,
                new BirthDate(birthDate),
                sex == null ? Sex.UNKNOWN : Sex.ofCode(sex),
                address.isEmpty() ? new Address.Unknown() : new Address.Registered(address),
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
