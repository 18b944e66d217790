package madoguchi.card;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a card says of its holder, unchanged: no normalisation, no trimming. Cards differ in what they say as text; what
/// is missing here is missing on the card, or is a picture.
///
/// @param name 氏名; foreign residents' as printed
/// @param kana フリガナ, half or full width as the card has it
/// @param commonName 通称
/// @param address with what was written on the card later laid over
/// @param birthDate eight characters `YYYYMMDD`; parts may be `00` where unknown
/// @param sex ISO 5218: `1` male, `2` female, `9` not applicable, anything else unknown
/// @param validUntil eight characters `YYYYMMDD`
public record Holder(
        CardKind kind,
        @Nullable String name,
        @Nullable String kana,
        @Nullable String commonName,
        @Nullable String address,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String validUntil,
        @Nullable Residence residence,
        Set<Remark> remarks,
        List<Picture> pictures) {

    public Holder {
        remarks = Set.copyOf(remarks);
        pictures = List.copyOf(pictures);
    }

    /// The four basic attributes (基本4情報), as a My Number card gives them.
    public static Holder ofMyNumberCard(String name, String address, String birthDate, String sex) {
        return new Holder(
                CardKind.MY_NUMBER_CARD,
                name,
                null,
                null,
                address,
                birthDate,
                sex,
                null,
                null,
                Set.of(),
                List.of());
    }

    /// What the clerk has to know before the text is used.
    public enum Remark {
        /// 外字: a character that only the card can draw. In its place stands 〓.
        GAIJI_IN_NAME,
        GAIJI_IN_ADDRESS,
        /// 欠字: a character that even the card lacks. In its place stands 〓.
        MISSING_CHARACTER_IN_NAME,
        MISSING_CHARACTER_IN_ADDRESS,
        /// Name or address were changed after the card was issued; this is the changed one.
        CHANGED_SINCE_ISSUE,
        /// Only a picture of it is on the card.
        NAME_IS_A_PICTURE,
        ADDRESS_IS_A_PICTURE
    }

    /// What a residence card says of the stay, as the card's own codes.
    ///
    /// @param nationality three letters
    /// @param status 在留資格, code
    /// @param period 在留期間: `YYMM`, `DDD`, or `0000` without end
    /// @param workRestriction 就労制限の有無, code
    public record Residence(
            @Nullable String nationality,
            @Nullable String status,
            @Nullable String period,
            @Nullable String workRestriction) {

        @Override
        public String toString() {
            return "Residence[masked]";
        }
    }

    /// @param mediaType such as `image/tiff`
    /// @param base64 the picture's bytes
    public record Picture(Subject subject, String mediaType, String base64) {

        public enum Subject {
            CARD_FRONT,
            NAME,
            ADDRESS
        }

        @Override
        public String toString() {
            return "Picture[masked]";
        }
    }

    /// Personal data never reaches a log.
    @Override
    public String toString() {
        return "Holder[masked]";
    }
}
