package madoguchi.ticket.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RubyTest {

    @Test
    void aReadingBelongsToTheKanjiRightBeforeIt() {
        assertThat(Ruby.parse("引《ひ》っ越《こ》しを した"))
                .containsExactly(
                        new Ruby("引", "ひ"), new Ruby("っ", ""), new Ruby("越", "こ"), new Ruby("しを した", ""));
        assertThat(Ruby.parse("お金《かね》を はらう"))
                .containsExactly(new Ruby("お", ""), new Ruby("金", "かね"), new Ruby("を はらう", ""));
    }

    @Test
    void textWithoutFuriganaStaysAsItIs() {
        assertThat(Ruby.parse("マイナンバーカードの こと")).containsExactly(new Ruby("マイナンバーカードの こと", ""));
    }
}
