package madoguchi.card.mynumber;

import madoguchi.card.Secret;
import madoguchi.card.session.Application;

/// What a My Number card may be asked.
public final class MyNumberApplications {

    static final int PIN = 0x11;
    static final int NUMBER_B = 0x15;
    static final int ATTRIBUTES = 0x02;
    static final int TOKEN = 0x06;
    static final int AUTHENTICATION_CERTIFICATE = 0x0A;
    static final int AUTHENTICATION_PIN = 0x18;
    static final int SIGNATURE_PASSWORD = 0x1B;
    static final int LICENCE_PIN = 0x06;

    /// 券面事項入力補助AP, the application that holds the four basic attributes as text. Whether a card has it tells a My
    /// Number card from all others.
    public static final Application TEXT = Application.of("d3921000310001010408");

    /// 公的個人認証AP, as far as it says which generation of card it is in.
    public static final Application JPKI = Application.of("d392f000260100000001").reading(TOKEN);

    /// Reading the four attributes, by PIN or by 照合番号B.
    static final Application ATTRIBUTES_BY_SECRET = TEXT.reading(ATTRIBUTES)
            .verifying(PIN, Secret.PIN)
            .verifying(NUMBER_B, Secret.NUMBER_B);

    /// マイナ免許証.
    static final Application LICENCE =
            Application.of("a0000002310600000000000000000000").counting(LICENCE_PIN);

    /// 在留AP of a 特定在留カード.
    static final Application RESIDENCE = Application.of("d392f0004f0100000000000000000000");

    /// What the card says of itself: counters, and the certificate that every card lets be read.
    static final Application COUNTERS = TEXT.counting(PIN, NUMBER_B);

    static final Application CERTIFICATE =
            JPKI.counting(AUTHENTICATION_PIN, SIGNATURE_PASSWORD).reading(AUTHENTICATION_CERTIFICATE);

    private MyNumberApplications() {}
}
