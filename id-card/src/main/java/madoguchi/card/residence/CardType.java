package madoguchi.card.residence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import madoguchi.card.CardKind;
import madoguchi.card.MalformedFileException;
import madoguchi.card.tlv.Entries;

/// MF EF 02 of a residence card: `C1 01 31` and `32` are the first generation, `C1 02 30 35` to `38` the second.
/// `07` and `08` live in a My Number card and are opened in another way.
enum CardType {
    FIRST_RESIDENCE_CARD("1", CardKind.RESIDENCE_CARD, Suite.TRIPLE_DES),
    FIRST_SPECIAL_PERMANENT("2", CardKind.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE, Suite.TRIPLE_DES),
    SECOND_RESIDENCE_CARD("05", CardKind.RESIDENCE_CARD, Suite.AES),
    SECOND_SPECIAL_PERMANENT("06", CardKind.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE, Suite.AES),
    SPECIFIED_RESIDENCE_CARD("07", CardKind.SPECIFIED_RESIDENCE_CARD, Suite.AES),
    SPECIFIED_SPECIAL_PERMANENT("08", CardKind.SPECIFIED_RESIDENCE_CARD, Suite.AES);

    private static final int TAG = 0xC1;

    private final String code;
    private final CardKind kind;
    private final Suite suite;

    CardType(String code, CardKind kind, Suite suite) {
        this.code = code;
        this.kind = kind;
        this.suite = suite;
    }

    CardKind kind() {
        return kind;
    }

    Suite suite() {
        return suite;
    }

    /// Empty where it is no residence card, or one that came after this was written.
    static Optional<CardType> of(byte[] file) {
        try {
            var code = new String(Entries.of(file).value(TAG), StandardCharsets.ISO_8859_1);
            for (var type : values()) {
                if (type.code.equals(code)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        } catch (MalformedFileException e) {
            return Optional.empty();
        }
    }
}
