package madoguchi.card;

import java.util.List;
import java.util.Set;
import javax.smartcardio.CardException;
import madoguchi.card.CardInspection.Counter;
import madoguchi.card.CardInspection.Inspected;
import madoguchi.card.session.Application;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.SecretFile;

/// The counters of both PINs of a driver's licence (運転免許証).
final class LicenceInspection {

    private static final int PIN_1 = 0x01;
    private static final int PIN_2 = 0x02;
    private static final Application MASTER_FILE = Application.masterFile().counting(PIN_1, PIN_2);

    private LicenceInspection() {}

    /// @param card standing in its master file
    static CardInspection inspect(GuardedCard card) throws CardException {
        card.only(MASTER_FILE);
        var tries = List.of(
                new SecretFile(card, PIN_1).tries().of(Counter.LICENCE_PIN_1),
                new SecretFile(card, PIN_2).tries().of(Counter.LICENCE_PIN_2));
        return new Inspected(CardKind.DRIVERS_LICENCE, tries, null, null, Set.of());
    }
}
