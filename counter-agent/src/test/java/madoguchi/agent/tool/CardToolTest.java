package madoguchi.agent.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.smartcardio.CardException;
import madoguchi.virtual.MyNumberCardIssue;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the tool says, on a reader without keys.
class CardToolTest {

    private final VirtualReader reader = VirtualReader.withoutPinPad("架空リーダー");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void cardIsReadByPinOrByTheNumbersOnIt() throws Exception {
        assertThat(run(SampleCards.card(), "--pin", SampleCards.PIN)).isZero();
        assertThat(out()).contains("\"kind\" : \"MY_NUMBER_CARD\"", SampleCards.TARO.address());

        reader.pull();
        out.reset();
        assertThat(run(SampleCards.card(), "--number-b", MyNumberCardIssue.numberB(SampleCards.TARO)))
                .isZero();
        assertThat(out()).contains(SampleCards.TARO.name());
    }

    @Test
    void withoutANumberNothingIsTried() throws Exception {
        assertThat(run(SampleCards.card())).isEqualTo(CardTool.NOTHING_READ);

        assertThat(screen()).contains("番号が要ります");
        assertThat(out()).isEmpty();
    }

    @Test
    void lastTryTakesAWordOfItsOwn() throws Exception {
        assertThat(run(SampleCards.cardWithLastTry(), "--pin", SampleCards.PIN)).isEqualTo(CardTool.NOTHING_READ);
        assertThat(screen()).contains("--last-try");

        reader.pull();
        assertThat(run(SampleCards.cardWithLastTry(), "--pin", SampleCards.PIN, "--last-try"))
                .isZero();
    }

    @Test
    void lockedCardSaysWhereItIsSetAnew() throws Exception {
        assertThat(run(SampleCards.lockedCard(), "--pin", SampleCards.PIN)).isEqualTo(CardTool.NOTHING_READ);

        assertThat(screen()).contains("住所のある市区町村の窓口");
    }

    @Test
    void traceShowsNeitherSecretNorPerson() throws Exception {
        run(SampleCards.card(), "--pin", SampleCards.PIN, "--trace");

        assertThat(screen())
                .contains("> 00a4040c0ad3921000310001010408", "> 0020009104********", "< (256 bytes) 9000")
                .doesNotContain("34383236", SampleCards.TARO.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4826", "--pin=4826", "--number=4826"})
    void whatIsTypedInTheWrongPlaceIsNotRepeated(String word) {
        var code = CardTool.run(List.of(word), stream(out), stream(screen));

        assertThat(code).isEqualTo(CardTool.NOT_UNDERSTOOD);
        assertThat(screen()).contains("--detect").doesNotContain("4826");
    }

    @Test
    void secretOfAnotherLengthIsNotSent() {
        assertThat(CardTool.run(List.of("--pin", "48265"), stream(out), stream(screen)))
                .isEqualTo(CardTool.NOT_UNDERSTOOD);
        assertThat(screen()).doesNotContain("48265");
    }

    private int run(VirtualCard card, String... words) throws CardException {
        reader.insert(card);
        var terminals = reader.terminals().terminals();
        return new CardTool(terminals, CardToolOptions.of(List.of(words)), stream(out), stream(screen)).run();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
