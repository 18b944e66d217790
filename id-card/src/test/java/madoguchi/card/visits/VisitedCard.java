package madoguchi.card.visits;

import java.util.Random;
import madoguchi.card.Secret;
import madoguchi.virtual.Person;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualDriversLicence;
import madoguchi.virtual.VirtualMyNumberCard;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import madoguchi.virtual.VirtualOtherCard;
import madoguchi.virtual.VirtualResidenceCard;

/// A card and what its holder knows.
///
/// @param pin of four digits, whichever the card has
record VisitedCard(VirtualCard card, Person holder, Digits pin) {

    static final Digits NUMBER_B = Digits.of(330217_2037_6094L, 14);
    static final Digits WRONG_NUMBER_B = Digits.of(330217_2037_6095L, 14);
    static final Digits WRONG_PIN = Digits.of(9467, 4);

    private static final Person HOLDER = SampleCards.TARO;

    static VisitedCard draw(Random random, Digits pin) {
        return new VisitedCard(
                switch (random.nextInt(16)) {
                    case 0 -> VirtualDriversLicence.issue(HOLDER, pin, pin).card();
                    case 1 -> VirtualDriversLicence.issueWithoutPins(HOLDER).card();
                    case 2 -> SampleCards.residenceCard(any(random, VirtualResidenceCard.Kind.values()));
                    case 3 -> random.nextBoolean() ? new VirtualOtherCard() : SampleCards.olderCard();
                    case 4, 5 -> mistyped(myNumberCard(random, pin), 2);
                    case 6 -> mistyped(myNumberCard(random, pin), 3);
                    case 7 -> VirtualMyNumberCard.issue(HOLDER, pin)
                            .face("2037", "6094")
                            .faceAuthentication()
                            .card();
                    case 8 -> VirtualMyNumberCard.issue(HOLDER, pin)
                            .face("2037", "6094")
                            .licence(pin)
                            .residenceCard(false)
                            .card();
                    default -> myNumberCard(random, pin);
                },
                HOLDER,
                pin);
    }

    private static VirtualMyNumberCard myNumberCard(Random random, Digits pin) {
        return VirtualMyNumberCard.issue(HOLDER, pin)
                .face("2037", "6094")
                .with(any(random, Peculiarity.values()))
                .card();
    }

    /// The first command may fail, so it is sent twice.
    private static VirtualMyNumberCard mistyped(VirtualMyNumberCard card, int times) {
        card.answer(SampleCards.bytes("00a4040c0ad3921000310001010408"));
        card.answer(SampleCards.bytes("00a4040c0ad3921000310001010408"));
        card.answer(SampleCards.bytes("00a4020c020011"));
        for (var i = 0; i < times; i++) {
            card.answer(SampleCards.bytes("002000800430303030"));
        }
        card.powerOff();
        return card;
    }

    CharSequence right(Secret secret) {
        return switch (secret) {
            case PIN, LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> pin;
            case NUMBER_B -> NUMBER_B;
            case CARD_NUMBER -> SampleCards.CARD_NUMBER;
        };
    }

    static CharSequence wrong(Secret secret) {
        return switch (secret) {
            case PIN, LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> WRONG_PIN;
            case NUMBER_B -> WRONG_NUMBER_B;
            case CARD_NUMBER -> "ZZ99999999ZZ";
        };
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
