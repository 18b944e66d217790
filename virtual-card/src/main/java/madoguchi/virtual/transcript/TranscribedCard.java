package madoguchi.virtual.transcript;

import java.util.OptionalInt;
import madoguchi.virtual.VirtualCard;

/// Another virtual card, with everything that is said to it written down.
public final class TranscribedCard implements VirtualCard {

    private final VirtualCard card;
    private final TranscriptWriter writer;

    public TranscribedCard(VirtualCard card, TranscriptWriter writer) {
        this.card = card;
        this.writer = writer;
        writer.inserted(card.atr());
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public byte[] answer(byte[] command) {
        var answer = card.answer(command);
        writer.exchanged(command, answer);
        return answer;
    }

    @Override
    public void reset() {
        card.reset();
        writer.reset();
    }

    @Override
    public void powerOff() {
        card.powerOff();
        writer.poweredOff();
    }

    @Override
    public OptionalInt triesLeft() {
        return card.triesLeft();
    }
}
