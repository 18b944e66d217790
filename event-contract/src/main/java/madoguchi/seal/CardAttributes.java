package madoguchi.seal;

import java.util.List;
import java.util.Set;
import madoguchi.event.AgentEvent.CardKind;
import org.jspecify.annotations.Nullable;

/// What a card says of its holder, unchanged: no normalisation, no trimming. What is missing is missing on the card, or only
/// a picture there.
///
/// @param kind from an agent that knows My Number cards only: not said, and read as that
/// @param kana フリガナ, in the width that the card has it
/// @param commonName 通称
/// @param birthDate eight characters `YYYYMMDD`; parts may be `00` where unknown
/// @param sex ISO 5218: `1` male, `2` female, `9` not applicable, anything else unknown
/// @param validUntil eight characters `YYYYMMDD`
/// @param remarks what the clerk has to look at before the text is used
public record CardAttributes(
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

    public CardAttributes {
        // What was under the seal may lack any of them.
        if (kind == null && (name == null || address == null || birthDate == null || sex == null)) {
            throw new IllegalArgumentException("neither the four attributes nor a kind");
        }
        kind = kind == null ? CardKind.MY_NUMBER_CARD : kind;
        remarks = remarks == null ? Set.of() : Set.copyOf(remarks);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }

    /// The four basic attributes (基本4情報), as a My Number card gives them.
    public static CardAttributes ofMyNumberCard(String name, String address, String birthDate, String sex) {
        return new CardAttributes(
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
    /// @param base64 the picture, at most [#LARGEST] bytes
    public record Picture(Subject subject, String mediaType, String base64) {

        /// The largest file of pictures on a card has 7 kB.
        public static final int LARGEST = 8192;

        public Picture {
            if (base64.length() > (LARGEST + 2) / 3 * 4) {
                throw new IllegalArgumentException("larger than any picture on a card");
            }
        }

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

    public byte[] bytes() {
        return SealedJson.bytes(this);
    }

    /// What was under the seal.
    ///
    /// @throws BrokenSealException if it is not what a card says
    public static CardAttributes of(byte[] bytes) {
        return SealedJson.read(bytes, CardAttributes.class);
    }

    /// Personal data never reaches a log.
    @Override
    public String toString() {
        return "CardAttributes[masked]";
    }
}
