package madoguchi.virtual.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/// Writes a transcript while it happens, with a virtual card or a real one. Secrets are never written, and unless it is
/// asked for, neither is anything else that a card says about a person.
public final class TranscriptWriter {

    static final String TITLE = "madoguchi card transcript 1";

    private final Appendable out;
    private final Masking masking;
    private boolean started;

    private TranscriptWriter(Appendable out, Masking masking) {
        this.out = out;
        this.masking = masking;
    }

    /// Commands, lengths and status words: safe to send by mail.
    public static TranscriptWriter withoutData(Appendable out) {
        return new TranscriptWriter(out, Masking.WITHOUT_DATA);
    }

    /// Everything but secrets. For cards of nobody only.
    public static TranscriptWriter withData(Appendable out) {
        return new TranscriptWriter(out, Masking.WITH_DATA);
    }

    public synchronized void inserted(byte[] atr) {
        line("insert " + HexFormat.of().withUpperCase().formatHex(atr));
    }

    public synchronized void exchanged(byte[] command, byte[] answer) {
        line("> %-40s # %s".formatted(masking.command(command), CommandName.of(command)));
        line("< " + masking.answer(answer));
    }

    /// The card was reset and kept its power.
    public synchronized void reset() {
        line("reset");
    }

    public synchronized void poweredOff() {
        line("off");
    }

    private void line(String text) {
        try {
            if (!started) {
                started = true;
                out.append(TITLE).append('\n');
            }
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
