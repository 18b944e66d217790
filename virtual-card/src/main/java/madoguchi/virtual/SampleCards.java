package madoguchi.virtual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import madoguchi.virtual.VirtualResidenceCard.Kind;

/// Invented residents and their cards: one of every kind, and what is difficult about each.
public final class SampleCards {

    public static final String PIN = "4826";
    public static final String SIGNATURE_PASSWORD = "QX7RZ4KM";
    public static final String FIRST_LICENCE_PIN = "7193";
    public static final String SECOND_LICENCE_PIN = "2604";
    public static final String CARD_NUMBER = "AB12345678CD";

    public static final Person TARO =
            new Person("見本　太郎", "架空県架空町本町一丁目2番3号", "19580217", "1");

    /// 𠮷 lies outside the basic plane; 邉 carries an ideographic variation selector; the birth date is known in part; the
    /// file is so long that its outer length takes two bytes.
    public static final Person HANAKO = new Person(
            "渡邉\uDB40\uDD00　𠮷乃", "架空県架空町大字例示" + "字架空".repeat(12) + "1番地 架空ハイツ101号", "19600000", "2");

    /// A long name in Latin letters, as the face of the card has it; the file takes more than 256 bytes.
    public static final Person ANASTASIA = new Person(
            "MIHONOVSKAYA-REIJIENKO ANASTASIA ALEXANDRA MARIA CONCEPCION DE LOS EJEMPLOS",
            "架空県架空町見本台" + "二丁目見本団地".repeat(8) + "12棟1204号",
            "19951103",
            "2");

    /// Holds the residence cards. Her pictures are drawn beforehand: see `src/main/resources`.
    public static final Person LAN =
            new Person("MIHON THI LAN", "架空県架空町本町一丁目２番３号　ハイツ見本１０１", "19950510", "2");

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String WRONG = "002000910430303030";

    private SampleCards() {}

    public static VirtualMyNumberCard card(Peculiarity... peculiarities) {
        return VirtualMyNumberCard.issue(TARO, PIN)
                .certificatePins(PIN, SIGNATURE_PASSWORD)
                .with(peculiarities)
                .card();
    }

    /// The next attempt is the last.
    public static VirtualMyNumberCard cardWithLastTry() {
        return mistyped(2);
    }

    public static VirtualMyNumberCard lockedCard() {
        return mistyped(3);
    }

    private static VirtualMyNumberCard mistyped(int times) {
        var card = card();
        card.answer(bytes(SELECT));
        for (var i = 0; i < times; i++) {
            card.answer(bytes(WRONG));
        }
        card.powerOff();
        return card;
    }

    /// Its face shows another name and address than hold today; the old name has a character with a selector, the new one
    /// a character outside JIS X 0208, and one that nobody drew.
    public static VirtualDriversLicence licence() {
        return VirtualDriversLicence.issue(HANAKO, FIRST_LICENCE_PIN, SECOND_LICENCE_PIN)
                .reading("ワタナベ　ヨシノ")
                .changedAddress("20230401", "架空県架空町旧町１番地")
                .changedAddress("20250610", "架空県架空町本町一丁目２番３号")
                .changedName("20250610", "𠮷見\uFFFD　𠮷乃")
                .card();
    }

    public static VirtualDriversLicence licenceWithoutPins() {
        return VirtualDriversLicence.issueWithoutPins(TARO).card();
    }

    public static VirtualMyNumberCard cardWithLicence() {
        return VirtualMyNumberCard.issue(TARO, PIN).licence(FIRST_LICENCE_PIN).card();
    }

    /// 顔認証マイナンバーカード.
    public static VirtualMyNumberCard cardWithoutPin() {
        return VirtualMyNumberCard.issue(TARO, PIN).faceAuthentication().card();
    }

    public static VirtualMyNumberCard specifiedResidenceCard() {
        return VirtualMyNumberCard.issue(LAN, PIN).residenceCard(false).card();
    }

    public static VirtualResidenceCard residenceCard(Kind kind) {
        return VirtualResidenceCard.issue(kind, CARD_NUMBER, LAN)
                .pictures(resource(kind.isFirstGeneration() ? "lan-face.tif" : "lan-name.tif"), resource("lan-address.tif"))
                .card();
    }

    public static VirtualResidentRegistryCard olderCard() {
        return VirtualResidentRegistryCard.of(TARO, PIN, SIGNATURE_PASSWORD);
    }

    /// One of each, fresh.
    public static List<VirtualCard> all() {
        return List.of(
                card(),
                VirtualMyNumberCard.of(HANAKO, PIN),
                VirtualMyNumberCard.of(ANASTASIA, PIN),
                cardWithLastTry(),
                lockedCard(),
                cardWithoutPin(),
                cardWithLicence(),
                VirtualMyNumberCard.issue(TARO, PIN).licenceWithoutPin().card(),
                specifiedResidenceCard(),
                licence(),
                licenceWithoutPins(),
                residenceCard(Kind.RESIDENCE_CARD_1),
                residenceCard(Kind.SPECIAL_PERMANENT_1),
                residenceCard(Kind.RESIDENCE_CARD_2),
                residenceCard(Kind.SPECIAL_PERMANENT_2),
                olderCard(),
                new VirtualOtherCard());
    }

    public static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /// Drawn beforehand by [TextPicture]: the sample cards work where no Japanese font is installed.
    private static byte[] resource(String name) {
        try (var file = Objects.requireNonNull(SampleCards.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
