package madoguchi.agent.window.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    /// Words that no resident reads in this system.
    private static final List<String> FORBIDDEN = List.of(
            "死亡", "ご逝去", "お客様番号", "エラー", "無効", "不正", "失敗", "該当なし", "当該", "故人", "窓口のこと", "様様");

    private static final Pattern TWICE_PLEASE = Pattern.compile("してください。[^。]*してください。");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern BARE_KANJI = Pattern.compile("[\\p{IsHan}々]+(?!《|[\\p{IsHan}々])");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysEverythingAndNothingElse(Language language) {
        var keys = Arrays.stream(Phrase.values()).map(Phrase::key).collect(Collectors.toSet());

        assertThat(Texts.file(language).stringPropertyNames()).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource
    void translationsFillInTheSameFigures(Language language) {
        for (var phrase : Phrase.values()) {
            assertThat(placeholders(language, phrase)).as(phrase.key()).isEqualTo(placeholders(Language.JAPANESE, phrase));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noForbiddenWordIsUsed(Language language) {
        for (var phrase : Phrase.values()) {
            var text = Texts.in(language).say(phrase).text();
            assertThat(text).as(phrase.key()).doesNotContain(FORBIDDEN).doesNotContainPattern(TWICE_PLEASE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCharacterHasAGlyphInAFontOfOurs(Language language) {
        var typefaces = new Typefaces();
        for (var phrase : Phrase.values()) {
            for (var piece : Texts.in(language).say(phrase).pieces()) {
                for (var character : (piece.text() + piece.furigana()).codePoints().toArray()) {
                    assertThat(typefaces.ours(language, true))
                            .as("%s: %s", phrase.key(), Character.toString(character))
                            .anyMatch(font -> font.canDisplayUpTo(Character.toString(character)) < 0);
                }
            }
        }
    }

    /// A word in two fonts is ugly, and 窗 in a Japanese font is wrong.
    @Test
    void chineseAndVietnameseAreSetInOneFont() {
        var typefaces = new Typefaces();
        for (var language : List.of(Language.CHINESE, Language.VIETNAMESE, Language.PORTUGUESE, Language.ENGLISH)) {
            for (var phrase : Phrase.values()) {
                var text = Texts.in(language).say(phrase).text();
                assertThat(typefaces.ours(language, false).getFirst().canDisplayUpTo(text))
                        .as(text)
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void plainJapaneseHasFuriganaAboveEveryKanji() {
        var texts = Texts.file(Language.PLAIN_JAPANESE);

        for (var key : texts.stringPropertyNames()) {
            assertThat(BARE_KANJI.matcher(texts.getProperty(key)).results().map(found -> found.group()))
                    .as(key)
                    .isEmpty();
        }
    }

    @Test
    void japaneseSentencesAreShort() {
        for (var phrase : Phrase.values()) {
            for (var sentence : Texts.in(Language.JAPANESE).say(phrase).sentences(Locale.JAPANESE)) {
                assertThat(sentence.text().length()).as(sentence.text()).isLessThanOrEqualTo(40);
            }
        }
    }

    /// The numbers are those of the town's list of wordings.
    @Test
    void wordingIsTheAgreedOne() {
        assertThat(say(Phrase.SECRET_TITLE_PIN, Phrase.SECRET_HINT_PIN))
                .as("14")
                .containsExactly(
                        "暗証番号(数字4けた)を入力してください。カードを受け取ったときに決めた番号です。",
                        "4つの 数字の 暗証番号を 入れてください。カードを もらったときに 決めた 番号です。",
                        "Enter your 4-digit PIN: the one you chose when you collected the card.");
        assertThat(say(Phrase.READS_MY_NUMBER_CARD))
                .as("15")
                .containsExactly(
                        "読み取るのは、お名前・ご住所・生年月日・性別です。マイナンバーは読み取りません。暗証番号は保存しません。",
                        "名前・住所・生まれた日・性別だけを 見ます。マイナンバーは 見ません。暗証番号は 残しません。",
                        "We read your name, address, date of birth and sex. We do not read your My Number or keep your PIN.");
        assertThat(say(Phrase.TRIES))
                .as("16")
                .containsExactly("入力できる回数は、あと2回です。", "あと 2回 入れることが できます。", "You have 2 tries left.");
        assertThat(say(Phrase.WRONG_PIN))
                .as("17")
                .containsExactly(
                        "暗証番号が違います。あと2回入力できます。", "番号が ちがいます。あと 2回です。", "That PIN is not right. 2 tries left.");
        assertThat(say(Phrase.AGAIN)).as("17").containsExactly("もう一度入力する", "もう一度", "Try again");
        assertThat(say(Phrase.WITHOUT_PIN)).as("17").containsExactly("暗証番号を使わずに進める", "番号を 使わない", "Go on without PIN");
        assertThat(say(Phrase.TRIES_LAST))
                .as("18")
                .containsExactly(
                        "あと1回まちがえると、この暗証番号は使えなくなります。暗証番号を使わずに進められます。",
                        "あと 1回 まちがえると、この番号は 使えなくなります。番号を 使わなくても できます。",
                        "One more wrong entry will lock this PIN. You can go on without it.");
        assertThat(say(Phrase.LOCKED_TOWN))
                .as("19")
                .containsExactly(
                        "この暗証番号は使えなくなっています。お手続きはこのまま進められます。暗証番号は、住所のある市区町村の窓口でご本人が設定し直せます。",
                        "この番号は もう 使えません。手続きは できます。新しい番号は、住んでいる 町の 役場で 本人が 決めます。",
                        "This PIN is locked. You can go on today. You can set a new one in person at the town hall where you live.");
        assertThat(say(Phrase.UNKNOWN_PIN, Phrase.UNKNOWN_PIN_NOTE))
                .as("20")
                .containsExactly(
                        "暗証番号がわからない・ない方カードの表面に書かれた番号か、職員による確認で進められます。",
                        "番号が わからないカードを 見て、町の人が 手伝います。",
                        "I don't know my PIN / have noneWe can use the printed side of your card instead.");
        assertThat(say(Phrase.QUESTION_HINT))
                .as("27")
                .containsExactly(
                        "わかる範囲でお答えください。「わからない」でも手続きは進められます。",
                        "知っていることだけ 答えてください。「わからない」でも いいです。",
                        "Answer what you can. \"Not sure\" is fine.");
    }

    private static List<String> say(Phrase... phrases) {
        return List.of(Language.JAPANESE, Language.PLAIN_JAPANESE, Language.ENGLISH).stream()
                .map(language -> Arrays.stream(phrases)
                        .map(phrase -> Texts.in(language).say(phrase, Map.of("t", 2)).text())
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> placeholders(Language language, Phrase phrase) {
        var written = Texts.file(language).getProperty(phrase.key());
        return PLACEHOLDER.matcher(written).results().map(found -> found.group()).sorted().toList();
    }
}
