package madoguchi.virtual;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/// A card behind something that is faulty.
public final class FaultyLink implements VirtualCard {

    private static final int MORE = 0x6100;
    private static final int EXACTLY = 0x6C00;
    private static final int STRETCH = 1000;

    private final VirtualCard card;
    private final Set<LinkFault> faults = EnumSet.noneOf(LinkFault.class);
    private final Random random = new Random(1);
    private byte[] held = new byte[0];

    public FaultyLink(VirtualCard card, LinkFault... faults) {
        this.card = card;
        this.faults.addAll(Arrays.asList(faults));
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public byte[] answer(byte[] bytes) {
        var command = Command.of(bytes);
        if (command != null && command.isExtended() && faults.contains(LinkFault.NO_EXTENDED_LENGTH)) {
            return StatusWord.answer(StatusWord.WRONG_LENGTH);
        }
        if (command != null && command.instruction() == Command.GET_RESPONSE && held.length > 0) {
            return handOver(command.expected());
        }
        var answer = card.answer(bytes);
        if (command != null && faults.contains(LinkFault.EXACT_LENGTH_WANTED)) {
            answer = wantingExactLength(command, answer);
        }
        if (faults.contains(LinkFault.DATA_IS_FETCHED) && answer.length > 2) {
            held = answer;
            answer = StatusWord.answer(MORE + Math.min(held.length - 2, 256) % 256);
        }
        return distorted(answer);
    }

    private byte[] handOver(int wanted) {
        var data = held.length - 2;
        var length = Math.min(wanted == 0 ? 256 : wanted, data);
        var rest = data - length;
        var status = rest > 0 ? MORE + Math.min(rest, 256) % 256 : StatusWord.of(held);
        var part = StatusWord.answer(held, 0, length, status);
        held = rest > 0 ? Arrays.copyOfRange(held, length, held.length) : new byte[0];
        return part;
    }

    private static byte[] wantingExactLength(Command command, byte[] answer) {
        var exact = answer.length - 2;
        if (command.instruction() == Command.VERIFY && command.length() > 0) {
            return StatusWord.answer(EXACTLY + command.length());
        }
        return exact > 0 && exact < 256 && command.expected() != exact ? StatusWord.answer(EXACTLY + exact) : answer;
    }

    private byte[] distorted(byte[] answer) {
        var result = answer;
        if (faults.contains(LinkFault.ANSWERS_STRETCHED)) {
            result = Tlv.join(Arrays.copyOf(result, result.length - 2 + STRETCH), Arrays.copyOfRange(result, result.length - 2, result.length));
        }
        if (faults.contains(LinkFault.GARBAGE)) {
            result = new byte[2 + random.nextInt(64)];
            random.nextBytes(result);
        }
        return faults.contains(LinkFault.ANSWERS_CUT) ? Arrays.copyOf(result, result.length / 2) : result;
    }

    @Override
    public void reset() {
        held = new byte[0];
        card.reset();
    }

    @Override
    public void powerOff() {
        held = new byte[0];
        card.powerOff();
    }

    @Override
    public OptionalInt triesLeft() {
        return card.triesLeft();
    }
}
