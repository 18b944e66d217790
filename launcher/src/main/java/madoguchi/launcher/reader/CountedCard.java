package madoguchi.launcher.reader;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import madoguchi.virtual.VirtualCard;

/// Counts the commands of one stay in the reader: a reading is to take four.
final class CountedCard implements VirtualCard {

    private final VirtualCard card;
    private final AtomicInteger commands = new AtomicInteger();

    CountedCard(VirtualCard card) {
        this.card = card;
    }

    int commands() {
        return commands.get();
    }

    void startCounting() {
        commands.set(0);
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public byte[] answer(byte[] command) {
        commands.incrementAndGet();
        return card.answer(command);
    }

    @Override
    public void reset() {
        card.reset();
    }

    @Override
    public void powerOff() {
        card.powerOff();
    }

    @Override
    public OptionalInt triesLeft() {
        return card.triesLeft();
    }
}
