package madoguchi.form.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardRequest.Read;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.seal.CardAttributes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A card says who somebody is, but not all of it, or not for sure: a clerk looks, fills in what is missing, and only then the
/// person comes into the case. Until then what the card said stays sealed, and is opened for each look.
@Component
public class LookAtCard {

    private final CaseFiles files;
    private final CasePeople people;
    private final CardRequests requests;
    private final ProtectionGate gate;
    private final AssignPerson assign;
    private final Clock clock;

    LookAtCard(
            CaseFiles files,
            CasePeople people,
            CardRequests requests,
            ProtectionGate gate,
            AssignPerson assign,
            Clock clock) {
        this.files = files;
        this.people = people;
        this.requests = requests;
        this.gate = gate;
        this.assign = assign;
        this.clock = clock;
    }

    /// @param typedBirthDate as the clerk read it from the card's face, where the card does not say it as text
    /// @throws madoguchi.failure.CounterFailure if nothing of the card is held any more
    @Transactional
    public CardContents contents(
            VisitId visit, CounterId counter, CardRequestId id, @Nullable BirthDate typedBirthDate) {
        var file = files.lockOf(visit);
        var read = require(visit, counter, id);
        var card = read.open();
        var birthDate = birthDate(card, typedBirthDate);
        var remarks = CardRemark.of(card, birthDate, deceased(file, card, birthDate), LocalDate.now(clock));
        var check = birthDate != null && gate.mayBeProtected(card.name(), card.commonName(), birthDate);
        var shown = birthDate != null && !check;
        return new CardContents(
                id,
                read.asked().role(),
                card.kind(),
                card.name(),
                CardHolder.kana(card),
                card.commonName(),
                shown ? card.address() : null,
                birthDate == null ? null : birthDate.digits(),
                CardHolder.sex(card),
                card.validUntil(),
                shown ? card.residence() : null,
                remarks,
                shown ? card.pictures() : List.of(),
                check);
    }

    /// What the clerk made of it. Whatever comes of it, nothing of the card is held any more.
    ///
    /// @param typed as confirmed or filled in
    /// @param looked whether the clerk has looked at every remark
    /// @throws madoguchi.failure.CounterFailure if the card is no longer held, was not looked at, or the role changed since
    @Transactional
    public void use(
            VisitId visit, CounterId counter, CardRequestId id, Person typed, boolean looked, long seenVersion) {
        var file = files.lockOf(visit);
        var read = require(visit, counter, id);
        var card = read.open();
        var match = deceased(file, card, typed.birthDate());
        if (!looked && !CardRemark.of(card, typed.birthDate(), match, LocalDate.now(clock)).isEmpty()) {
            throw CardError.NOT_LOOKED_AT.failure();
        }
        var next =
                switch (assign.assign(visit, read.asked().role(), person(card, typed), seenVersion)) {
                    case Assignment.Assigned _ -> read.accept();
                    case Assignment.DeceasedWouldAct _ -> read.refuse(CardError.CARD_OF_DECEASED);
                };
        requests.save(next, clock.instant());
    }

    private Read require(VisitId visit, CounterId counter, CardRequestId id) {
        return requests.lock(id)
                .filter(request -> request.asked().visit().equals(visit)
                        && request.asked().counter().equals(counter))
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .orElseThrow(CardError.NO_LONGER_HELD::failure);
    }

    private DeceasedMatch deceased(CaseFile file, CardAttributes card, @Nullable BirthDate birthDate) {
        return DeceasedMatch.of(card, birthDate, people.of(file.id()).get(Role.DECEASED));
    }

    private static @Nullable BirthDate birthDate(CardAttributes card, @Nullable BirthDate typed) {
        var said = CardHolder.birthDate(card);
        return said == null ? typed : said;
    }

    /// Of the card where every text of it was left as it was; else of the clerk's hand.
    private static Person person(CardAttributes card, Person typed) {
        var sameName = isAsRead(card.name(), typed.name());
        var asRead = sameName
                && isAsRead(card.address(), typed.registeredAddress().orElse(null))
                && isAsRead(card.birthDate(), typed.birthDate().digits());
        return new Person(
                typed.id(),
                typed.name(),
                sameName ? card.commonName() : null, // It belongs to the name that the card says.
                typed.kana(),
                typed.birthDate(),
                typed.sex(),
                typed.address(),
                typed.phone(),
                asRead ? Person.Source.CARD : Person.Source.CARD_AND_TYPED,
                null);
    }

    private static boolean isAsRead(@Nullable String said, @Nullable String typed) {
        return said != null && said.equals(typed);
    }
}
