package madoguchi.virtual;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/// Keeps every command it is sent, and lets a test interfere at a certain one. What a VERIFY carries is only counted:
/// `0020009104 <4 secret>`.
public final class RecordingCard implements VirtualCard {

    private final VirtualCard card;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private IntConsumer duringCommand = _ -> {};
    private UnaryOperator<byte[]> answers = UnaryOperator.identity();

    public RecordingCard(VirtualCard card) {
        this.card = card;
    }

    /// @param action gets the number of the command, from 1, before it is answered
    public RecordingCard duringCommand(IntConsumer action) {
        duringCommand = action;
        return this;
    }

    public RecordingCard altering(UnaryOperator<byte[]> change) {
        answers = change;
        return this;
    }

    public List<String> commands() {
        return commands;
    }

    @Override
    public byte[] answer(byte[] command) {
        commands.add(Command.masked(command));
        duringCommand.accept(commands.size());
        return answers.apply(card.answer(command));
    }

    @Override
    public byte[] atr() {
        return card.atr();
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
