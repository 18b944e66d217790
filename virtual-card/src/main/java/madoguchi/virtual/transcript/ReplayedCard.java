package madoguchi.virtual.transcript;

import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.transcript.Transcript.Step;
import org.jspecify.annotations.Nullable;

/// A card that says what a transcript says, as long as it is asked what the transcript was asked. From the first deviation
/// on it answers 6F00, and tells which it was. Where an answer's data was not written down it gives noughts; a secret is
/// compared by its length.
public final class ReplayedCard implements VirtualCard {

    private static final byte[] NO_DIAGNOSIS = HexFormat.of().parseHex("6F00");

    private final Transcript transcript;
    private int next;
    private @Nullable String deviation;

    public ReplayedCard(Transcript transcript) {
        this.transcript = transcript;
    }

    @Override
    public byte[] atr() {
        return transcript.atr();
    }

    @Override
    public synchronized byte[] answer(byte[] command) {
        if (deviation == null && upcoming() instanceof Step.Exchange exchange && exchange.command().matches(command)) {
            next++;
            return exchange.answer().bytes();
        }
        deviate(Masking.WITHOUT_DATA.command(command) + " came");
        return NO_DIAGNOSIS.clone();
    }

    @Override
    public synchronized void reset() {
        if (upcoming() instanceof Step.Reset) {
            next++;
        } else {
            deviate("a reset came");
        }
    }

    /// Losing power twice is losing it once.
    @Override
    public synchronized void powerOff() {
        if (upcoming() instanceof Step.PowerOff) {
            next++;
        } else if (!isOff()) {
            deviate("the power went");
        }
    }

    private boolean isOff() {
        return next == 0 || transcript.steps().get(next - 1) instanceof Step.PowerOff;
    }

    private @Nullable Step upcoming() {
        return next < transcript.steps().size() ? transcript.steps().get(next) : null;
    }

    private void deviate(String how) {
        if (deviation == null) {
            var step = upcoming();
            var where = step == null ? "after the end" : "before line " + step.line();
            deviation = where + ", " + how;
        }
    }

    /// The first deviation; or that the transcript did not come to its end. Nothing that a test could not print.
    public synchronized Optional<String> complaint() {
        var step = upcoming();
        if (deviation == null && step != null) {
            return Optional.of("line %d was not reached".formatted(step.line()));
        }
        return Optional.ofNullable(deviation);
    }

    @Override
    public OptionalInt triesLeft() {
        return OptionalInt.empty();
    }
}
