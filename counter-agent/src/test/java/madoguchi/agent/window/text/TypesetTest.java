package madoguchi.agent.window.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypesetTest {

    private final Typefaces typefaces = new Typefaces();

    @Test
    void sentencesKeepTheirFurigana() {
        var passage = Passage.parse("番号《ばんごう》が ちがいます。あと 2回《かい》です。");

        var sentences = passage.sentences(Language.PLAIN_JAPANESE.locale());

        assertThat(sentences).extracting(Passage::text).containsExactly("番号が ちがいます。", "あと 2回です。");
        assertThat(sentences.getLast().pieces()).contains(new Passage.Piece("回", "かい"));
    }

    @Test
    void whatSomebodyElseWroteIsNotTakenForFurigana() {
        assertThat(Passage.plain("番号《ばんごう》").text()).isEqualTo("番号《ばんごう》");
    }

    @Test
    void linesFitAndAreBalanced() {
        var passage = Passage.plain("カードを受け取ったときに決めた番号です。");
        var whole = set(passage, 10_000);

        var set = set(passage, whole.width() * 0.9);

        assertThat(set.lineCount()).isEqualTo(2);
        assertThat(set.width()).isBetween(whole.width() * 0.4, whole.width() * 0.7);
    }

    @Test
    void aLineEndsWithinAPhraseOnlyWhereThereIsNoRoom() {
        var passage = Passage.plain("暗証番号暗証番号暗証番号");
        var whole = set(passage, 10_000);

        var set = set(passage, whole.width() / 3 + 1);

        assertThat(set.width()).isLessThanOrEqualTo(whole.width() / 3 + 1);
        assertThat(set.lineCount()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void furiganaTakesRoomOfItsOwn() {
        var bare = set(Passage.plain("番号"), 10_000);
        var read = set(Passage.parse("番号《ばんごう》"), 10_000);

        assertThat(read.height()).isGreaterThan(bare.height());
    }

    private Typeset set(Passage passage, double width) {
        return new Typeset(passage, new Typeset.Manner(typefaces, Language.JAPANESE, 30, false, 1.4), width);
    }
}
