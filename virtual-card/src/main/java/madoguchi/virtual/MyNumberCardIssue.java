package madoguchi.virtual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import madoguchi.virtual.CardFile.Data;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;

/// What is settled when a virtual My Number card is issued. Secrets are taken over at once and not kept.
public final class MyNumberCardIssue {

    private static final String EXPIRY_YEAR = "2035";
    private static final String SECURITY_CODE = "2285";
    private static final int MANY_TRIES = 10;
    private static final String RESIDENCE = "d392f0004f0100000000000000000000";

    private final Person holder;
    private final List<Directory> more = new ArrayList<>();
    private final Set<Peculiarity> peculiarities = EnumSet.noneOf(Peculiarity.class);
    private Secret pin;
    private Secret authenticationPin;
    private Secret password = Secret.of("ABC123", 6, 16, 5);
    private String birthDate;
    private String expiryYear = EXPIRY_YEAR;
    private String securityCode = SECURITY_CODE;
    private LocalDate certificatesUntil = LocalDate.of(2030, 2, 17);

    MyNumberCardIssue(Person holder, CharSequence pin) {
        this.holder = holder;
        this.pin = Secret.pin(pin);
        this.authenticationPin = Secret.pin(pin);
        this.birthDate = Era.sixDigits(holder.birthDate());
    }

    public MyNumberCardIssue with(Peculiarity... some) {
        peculiarities.addAll(Arrays.asList(some));
        return this;
    }

    /// 照合番号B is the birth date in six digits of its era, this year, and this code: see [#numberB].
    ///
    /// @param year four digits
    /// @param code four digits
    public MyNumberCardIssue face(String year, String code) {
        Secret.requireDigits(year, 4);
        Secret.requireDigits(code, 4);
        expiryYear = year;
        securityCode = code;
        return this;
    }

    /// 照合番号B begins with the last two digits of the Gregorian year of birth: as the face of a foreign national's card has
    /// it, and perhaps the chip.
    public MyNumberCardIssue gregorianBirthYear() {
        birthDate = holder.birthDate().substring(2);
        return this;
    }

    /// The PIN and the password of the certificates; without this the PIN is the card's, and the password `ABC123`.
    ///
    /// @param digits four
    /// @param characters 6 to 16
    public MyNumberCardIssue certificatePins(CharSequence digits, CharSequence characters) {
        authenticationPin = Secret.pin(digits);
        password = Secret.of(characters, 6, 16, 5);
        return this;
    }

    public MyNumberCardIssue certificatesUntil(LocalDate lastDay) {
        certificatesUntil = lastDay;
        return this;
    }

    /// A 顔認証マイナンバーカード: no PIN was set, whatever was given. That its reference answers like a locked one is a
    /// guess; no source tells. 照合番号B is said to work.
    public MyNumberCardIssue faceAuthentication() {
        pin = Secret.blocked();
        authenticationPin = Secret.blocked();
        password = Secret.blocked();
        return this;
    }

    /// A マイナ免許証. Its PIN has ten tries.
    ///
    /// @param digits four
    public MyNumberCardIssue licence(CharSequence digits) {
        Secret.requireDigits(digits, 4);
        more.add(LicenceApplication.of(Secret.of(digits, MANY_TRIES), true));
        return this;
    }

    /// A マイナ免許証 whose holder set no PIN: four asterisks open it.
    public MyNumberCardIssue licenceWithoutPin() {
        more.add(LicenceApplication.of(Secret.of("****", MANY_TRIES), false));
        return this;
    }

    /// A specified residence card (特定在留カード), or certificate: a My Number card that is one of them too. Of its residence
    /// application there are only the files that are open to all; how the others are opened is not known well enough.
    public MyNumberCardIssue residenceCard(boolean specialPermanent) {
        var kind = Tlv.of(0xC1, new byte[] {'0', (byte) (specialPermanent ? '8' : '7')});
        var version = Tlv.of(0xC0, new byte[] {'0', '0', '0', '1'});
        more.add(new Directory(
                RESIDENCE, Map.of(0x0A, Data.of(kind, Access.free()), 0x0B, Data.of(version, Access.free()))));
        return this;
    }

    /// What a visitor types who reads it from the face of a card that [#face] says nothing special about.
    public static String numberB(Person holder) {
        return Era.sixDigits(holder.birthDate()) + EXPIRY_YEAR + SECURITY_CODE;
    }

    public VirtualMyNumberCard card() {
        var applications = new ArrayList<>(List.of(
                TextApplication.of(holder, pin, numberA(), numberB()),
                VisualApplication.of(holder, Secret.of(birthDate, MANY_TRIES), numberA(), numberB()),
                JpkiApplication.of(
                        JpkiApplication.TOKEN_OF_MY_NUMBER_CARD,
                        authenticationPin,
                        password,
                        new JpkiCertificates(holder, certificatesUntil))));
        applications.addAll(more);
        return new VirtualMyNumberCard(pin, applications, peculiarities);
    }

    private static Secret numberA() {
        return Secret.of(TextApplication.SPECIMEN_NUMBER, MANY_TRIES);
    }

    private Secret numberB() {
        return Secret.of(birthDate + expiryYear + securityCode, MANY_TRIES);
    }
}
