package madoguchi.card;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// EF 0A of the master file, which every licence and residence card lets be read.
///
/// ```
/// 05 01 00|01     driver's licence: no PIN set, PIN set
/// C1 01 31|32     residence card, special permanent resident certificate: first generation
/// C1 02 30 35|36  the same: second generation
/// C1 02 30 37|38  the same in a My Number card
/// ```
final class CardType {

    private CardType() {}

    static Optional<Recognised> of(byte[] file) {
        if (file.length < 3 || file[1] < 1 || file.length < 2 + file[1]) {
            return Optional.empty();
        }
        return switch (file[0]) {
            case 0x05 -> Optional.of(new Recognised.Licence(file[2] != 0));
            case (byte) 0xC1 -> residence(new String(file, 2, file[1], StandardCharsets.US_ASCII));
            default -> Optional.empty();
        };
    }

    private static Optional<Recognised> residence(String type) {
        return switch (type) {
            case "1" -> Optional.of(new Recognised.Residence(CardKind.RESIDENCE_CARD, 1));
            case "2" -> Optional.of(new Recognised.Residence(CardKind.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE, 1));
            case "05" -> Optional.of(new Recognised.Residence(CardKind.RESIDENCE_CARD, 2));
            case "06" -> Optional.of(new Recognised.Residence(CardKind.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE, 2));
            case "07", "08" -> Optional.of(new Recognised.NotReadable(CardKind.SPECIFIED_RESIDENCE_CARD));
            default -> Optional.empty();
        };
    }
}
