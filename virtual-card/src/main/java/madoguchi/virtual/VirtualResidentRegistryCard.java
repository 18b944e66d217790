package madoguchi.virtual;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The card before the My Number card (住民基本台帳カード): certificates, and no attributes as text.
public final class VirtualResidentRegistryCard implements VirtualCard {

    private final VirtualMyNumberCard card;

    private VirtualResidentRegistryCard(VirtualMyNumberCard card) {
        this.card = card;
    }

    /// @param pin four digits
    /// @param password 6 to 16 characters
    public static VirtualResidentRegistryCard of(Person holder, CharSequence pin, CharSequence password) {
        var secret = Secret.pin(pin);
        var application = JpkiApplication.of(
                JpkiApplication.TOKEN_OF_RESIDENT_CARD,
                secret,
                Secret.of(password, 6, 16, 5),
                new JpkiCertificates(holder, LocalDate.of(2018, 12, 31)));
        return new VirtualResidentRegistryCard(new VirtualMyNumberCard(secret, List.of(application), Set.of()));
    }

    @Override
    public byte[] atr() {
        return HexFormat.of().parseHex("3B888001000014E0B38191005E");
    }

    @Override
    public byte[] answer(byte[] command) {
        return card.answer(command);
    }

    @Override
    public void reset() {
        card.reset();
    }

    @Override
    public void powerOff() {
        card.powerOff();
    }

    @Override
    public OptionalInt triesLeft() {
        return card.triesLeft();
    }
}
