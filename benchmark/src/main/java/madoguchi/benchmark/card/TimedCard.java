package madoguchi.benchmark.card;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import madoguchi.virtual.VirtualCard;

/// Another virtual card, which takes its time for each command and notes how long it was at work.
final class TimedCard implements VirtualCard {

    /// @param nanos from the command's arrival at the card to the answer's departure
    record Work(int commands, long nanos) {}

    private final VirtualCard card;
    private Duration pace = Duration.ZERO;
    private int commands;
    private long nanos;

    TimedCard(VirtualCard card) {
        this.card = card;
    }

    /// @param perCommand how long every command takes from now on, at least
    synchronized void pace(Duration perCommand) {
        pace = perCommand;
    }

    /// Since it was last asked.
    synchronized Work takeWork() {
        var work = new Work(commands, nanos);
        commands = 0;
        nanos = 0;
        return work;
    }

    @Override
    public synchronized byte[] answer(byte[] command) {
        var begun = System.nanoTime();
        var answer = card.answer(command);
        for (var left = left(begun); left > 0; left = left(begun)) {
            LockSupport.parkNanos(left);
        }
        commands++;
        nanos += System.nanoTime() - begun;
        return answer;
    }

    private long left(long begun) {
        return begun + pace.toNanos() - System.nanoTime();
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public synchronized void reset() {
        card.reset();
    }

    @Override
    public synchronized void powerOff() {
        card.powerOff();
    }

    @Override
    public OptionalInt triesLeft() {
        return card.triesLeft();
    }
}
