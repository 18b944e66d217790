package madoguchi.pcsc;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import madoguchi.virtual.VirtualCard;

/// A card that answers as a test says, and remembers what it was sent and how often its power was cut.
final class ScriptedCard implements VirtualCard {

    static final String T1 = "3B8F8001804F0CA0000003060300030000000068";
    static final String T0 = "3B0F4D61646F67756368692054303030";

    private final String atr;
    private final UnaryOperator<byte[]> script;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger powerCuts = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    private ScriptedCard(String atr, UnaryOperator<byte[]> script) {
        this.atr = atr;
        this.script = script;
    }

    static ScriptedCard answering(UnaryOperator<byte[]> script) {
        return new ScriptedCard(T1, script);
    }

    static ScriptedCard answering(String hex) {
        return answering(_ -> HexFormat.of().parseHex(hex));
    }

    static ScriptedCard overT0(String hex) {
        return new ScriptedCard(T0, _ -> HexFormat.of().parseHex(hex));
    }

    List<String> commands() {
        return commands;
    }

    int powerCuts() {
        return powerCuts.get();
    }

    /// The reader's driver looks whether it is there by asking who it is.
    boolean seen() {
        return looks.get() > 0;
    }

    @Override
    public byte[] atr() {
        looks.incrementAndGet();
        return HexFormat.of().parseHex(atr);
    }

    @Override
    public byte[] answer(byte[] command) {
        commands.add(HexFormat.of().formatHex(command));
        return script.apply(command);
    }

    @Override
    public void reset() {}

    @Override
    public void powerOff() {
        powerCuts.incrementAndGet();
    }

    @Override
    public OptionalInt triesLeft() {
        return OptionalInt.empty();
    }
}
