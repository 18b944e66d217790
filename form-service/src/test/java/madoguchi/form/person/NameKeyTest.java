package madoguchi.form.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "髙橋 見本, 高橋見本",
        "𠮷田\u3000例示, 吉田 例示",
        "見本 葛󠄀子, 見本葛子",
        "渡邉 架空, 渡辺架空",
        "渡邊 架空, 渡辺 架空",
        "みほん たろう, ミホン タロウ",
        "ﾐﾎﾝ ﾀﾛｳ, ミホンタロウ",
        "MIHON TARO, mihon taro",
        "\uFA19山 例示, 神山 例示",
    })
    void twoWritingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameKey.alike(one, other)).isTrue();
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(NameKey.alike("見本 太郎", "見本 次郎")).isFalse();
        assertThat(NameKey.alike("ハハ", "パパ")).isFalse();
    }

    @Test
    void nothingIsLikeANameThatWasNotGiven() {
        assertThat(NameKey.alike(null, "見本 太郎")).isFalse();
        assertThat(NameKey.alike(" ", " ")).isFalse();
    }

    @Test
    void aKeyNeverShowsItself() {
        assertThat(NameKey.of("見本 太郎").toString()).doesNotContain("見本");
    }
}
