package madoguchi.form.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import madoguchi.form.person.BirthDate;
import madoguchi.seal.CardAttributes;
import org.jspecify.annotations.Nullable;

/// What a clerk has to look at before what a card says is used: nothing is left out in silence.
public enum CardRemark {
    MAY_BE_DECEASED("亡くなられた方のカードかもしれません。", "亡くなられた方ではないことを、ご本人に確かめてください。"),
    EXPIRED("カードの有効期限が過ぎています。", "ほかの書類でも、ご本人か確かめてください。"),
    CHANGED_SINCE_ISSUE("カードを作ったあとに、氏名か住所が変わっています。", "出ているのは、変わったあとの内容です。カードの裏面と同じか確かめてください。"),
    GAIJI_IN_NAME("氏名に、カードの中でだけ使われている字があります。", "「〓」のところを、カードの表面を見て入れてください。"),
    MISSING_CHARACTER_IN_NAME("氏名に、カードの中に入らなかった字があります。", "「〓」のところを、カードの表面を見て入れてください。"),
    NAME_IS_A_PICTURE("氏名は、カードの中に画像だけで入っています。", "画像かカードの表面を見て、氏名を入れてください。"),
    NO_NAME("氏名は、カードの中に入っていません。", "カードの表面を見て、氏名を入れてください。"),
    NO_BIRTH_DATE("生年月日は、カードの中に文字で入っていません。", "カードの表面を見て、生年月日を入れてください。"),
    GAIJI_IN_ADDRESS("住所に、カードの中でだけ使われている字があります。", "「〓」のところを、カードの表面を見て入れてください。"),
    MISSING_CHARACTER_IN_ADDRESS("住所に、カードの中に入らなかった字があります。", "「〓」のところを、カードの表面を見て入れてください。"),
    ADDRESS_IS_A_PICTURE("住所は、カードの中に画像だけで入っています。", "画像かカードの表面を見て、住所を入れてください。");

    private final String message;
    private final String remedy;

    CardRemark(String message, String remedy) {
        this.message = message;
        this.remedy = remedy;
    }

    public String message() {
        return message;
    }

    public String remedy() {
        return remedy;
    }

    /// @param birthDate what is known of it by now, from the card or from a clerk
    static Set<CardRemark> of(
            CardAttributes card, @Nullable BirthDate birthDate, DeceasedMatch deceased, LocalDate today) {
        var remarks = EnumSet.noneOf(CardRemark.class);
        card.remarks().forEach(remark -> remarks.add(of(remark)));
        if (card.name() == null && !remarks.contains(NAME_IS_A_PICTURE)) {
            remarks.add(NO_NAME);
        }
        if (birthDate == null) {
            remarks.add(NO_BIRTH_DATE);
        }
        if (deceased == DeceasedMatch.UNSURE) {
            remarks.add(MAY_BE_DECEASED);
        }
        var until = card.validUntil();
        if (until != null && until.compareTo(BirthDate.of(today).digits()) < 0) {
            remarks.add(EXPIRED);
        }
        return remarks;
    }

    private static CardRemark of(CardAttributes.Remark remark) {
        return switch (remark) {
            case GAIJI_IN_NAME -> GAIJI_IN_NAME;
            case GAIJI_IN_ADDRESS -> GAIJI_IN_ADDRESS;
            case MISSING_CHARACTER_IN_NAME -> MISSING_CHARACTER_IN_NAME;
            case MISSING_CHARACTER_IN_ADDRESS -> MISSING_CHARACTER_IN_ADDRESS;
            case CHANGED_SINCE_ISSUE -> CHANGED_SINCE_ISSUE;
            case NAME_IS_A_PICTURE -> NAME_IS_A_PICTURE;
            case ADDRESS_IS_A_PICTURE -> ADDRESS_IS_A_PICTURE;
        };
    }
}
