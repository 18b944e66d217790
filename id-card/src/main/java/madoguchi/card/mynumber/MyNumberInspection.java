package madoguchi.card.mynumber;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.smartcardio.CardException;
import madoguchi.card.CardInspection;
import madoguchi.card.CardInspection.Counter;
import madoguchi.card.CardInspection.TriesLeft;
import madoguchi.card.CardKind;
import madoguchi.card.session.Application;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.SecretFile;

/// What a My Number card says unopened: tries left, where its keys live, how long its certificate is valid, and which
/// other cards live in it.
public final class MyNumberInspection {

    private final GuardedCard card;
    private final List<TriesLeft> tries = new ArrayList<>();

    /// @param card with the text application selected
    public MyNumberInspection(GuardedCard card) {
        this.card = card;
    }

    public CardInspection inspect() throws CardException {
        card.only(
                MyNumberApplications.COUNTERS,
                MyNumberApplications.CERTIFICATE,
                MyNumberApplications.LICENCE,
                MyNumberApplications.RESIDENCE);
        count(MyNumberApplications.PIN, Counter.PIN);
        count(MyNumberApplications.NUMBER_B, Counter.NUMBER_B);
        var token = JpkiToken.of(card);
        var certificate = token.isPresent() ? certificate() : Optional.<CardInspection.Validity>empty();
        var carried = carried();
        return new CardInspection.Inspected(
                CardKind.MY_NUMBER_CARD,
                tries,
                token.map(JpkiToken::token).orElse(null),
                certificate.orElse(null),
                carried);
    }

    private Optional<CardInspection.Validity> certificate() throws CardException {
        count(MyNumberApplications.AUTHENTICATION_PIN, Counter.AUTHENTICATION_PIN);
        count(MyNumberApplications.SIGNATURE_PASSWORD, Counter.SIGNATURE_PASSWORD);
        return JpkiCertificate.validity(card);
    }

    private Set<CardKind> carried() throws CardException {
        var carried = EnumSet.noneOf(CardKind.class);
        if (card.enters("licence", MyNumberApplications.LICENCE)) {
            carried.add(CardKind.MY_NUMBER_LICENCE);
            count(MyNumberApplications.LICENCE_PIN, Counter.MY_NUMBER_LICENCE_PIN);
        }
        if (card.enters("residence card", MyNumberApplications.RESIDENCE)) {
            carried.add(CardKind.SPECIFIED_RESIDENCE_CARD);
        }
        return carried;
    }

    private void count(int file, Counter counter) throws CardException {
        tries.add(new SecretFile(card, file).tries().of(counter));
    }
}
