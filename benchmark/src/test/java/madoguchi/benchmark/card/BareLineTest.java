package madoguchi.benchmark.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import madoguchi.virtual.SampleCards;
import org.junit.jupiter.api.Test;

class BareLineTest {

    @Test
    void cardAnswersOverIt() throws Exception {
        try (var line = BareLine.to(SampleCards.card())) {
            Reader.requireAttributes(Sequence.OURS.over(line));
        }
    }

    @Test
    void cardAtWorkIsTimed() {
        var card = new TimedCard(SampleCards.card());
        card.pace(Duration.ofMillis(3));

        card.answer(SampleCards.bytes("0084000008"));
        card.answer(SampleCards.bytes("0084000008"));

        var work = card.takeWork();
        assertThat(work.commands()).isEqualTo(2);
        assertThat(work.nanos()).isGreaterThanOrEqualTo(6_000_000);
        assertThat(card.takeWork()).isEqualTo(new TimedCard.Work(0, 0));
    }
}
