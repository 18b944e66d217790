package madoguchi.form.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ミホン　ハナコ, みほんはなこ",
        "ミホン ハナコ, ﾐﾎﾝ ﾊﾅｺ",
        "ガクト, ｶﾞｸﾄ",
        "リョウコ, リヨウコ",
        "イッペイ, いつぺい",
        "チヂワ, チジワ",
        "アイヅ, あいず",
        "アレクサンダー, ｱﾚｸｻﾝﾀﾞｰ",
    })
    void twoSpellingsOfOneSoundHaveOneKey(String one, String other) {
        assertThat(KanaKey.of(one)).isEqualTo(KanaKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"ハナ, バナ", "オノ, オオノ", "ヒロ, ビロ"})
    void differentSoundsHaveDifferentKeys(String one, String other) {
        assertThat(KanaKey.of(one)).isNotEqualTo(KanaKey.of(other));
    }
}
