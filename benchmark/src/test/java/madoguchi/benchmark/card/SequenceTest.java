package madoguchi.benchmark.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualMyNumberCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceTest {

    static Stream<Sequence> sequences() {
        return Stream.of(
                Sequence.OURS, Sequence.MYNA, Sequence.MYNA_WITH_TRIES, Sequence.TRET, Sequence.JSAPDU);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void readsTheAttributesAndNothingElse(Sequence sequence) throws Exception {
        var card = new RecordingCard(SampleCards.card());

        Reader.requireAttributes(sequence.over(card::answer));

        assertThat(card.commands()).hasSameSizeAs(sequence.commands()).noneMatch("00a4020c020001"::equals);
        assertThat(card.triesLeft()).hasValue(3);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void refusalEndsIt(Sequence sequence) {
        VirtualCard card = VirtualMyNumberCard.of(SampleCards.TARO, "0000");

        assertThatIllegalStateException().isThrownBy(() -> sequence.over(card::answer));
    }

    @Test
    void wholeFileIsAsLongAsItsOuterEntrySays() {
        assertThat(Sequence.readWhole(SampleCards.bytes("ff2038df2108009000"))).isEqualTo(SampleCards.bytes("00b000003b"));
        assertThat(Sequence.readWhole(SampleCards.bytes("ff208184df21089000"))).isEqualTo(SampleCards.bytes("00b0000088"));
    }
}
