package madoguchi.virtual;

import java.util.Arrays;
import java.util.List;

/// The keys while the pad is open.
final class PinPadKeys {

    private static final int DIGITS = 4;

    private final List<String> prompt;
    private final byte[] typed = new byte[DIGITS];
    private int count;
    private boolean confirmed;
    private boolean cancelled;

    PinPadKeys(List<String> prompt) {
        this.prompt = prompt;
    }

    void type(char digit) {
        if (count < DIGITS && digit >= '0' && digit <= '9') {
            typed[count++] = (byte) digit;
        }
    }

    /// Does nothing before the fourth digit, like the OK key of a real pad.
    void ok() {
        confirmed = count == DIGITS;
    }

    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    boolean finished() {
        return confirmed || cancelled;
    }

    /// Puts what was typed where the command has its placeholder, and forgets it.
    void complete(byte[] command) {
        System.arraycopy(typed, 0, command, command.length - DIGITS, DIGITS);
        Arrays.fill(typed, (byte) 0);
    }

    ReaderView view() {
        return new ReaderView.PadOpen(prompt, count);
    }
}
