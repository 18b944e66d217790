package madoguchi.pcsc;

import java.util.HexFormat;
import javax.smartcardio.CardException;

/// The PC/SC library said no. Where `javax.smartcardio` demands a `CardNotPresentException`, this is its cause.
public final class PcscException extends CardException {

    private final int code;

    /// @param action the function of the library that failed, or what was refused before it was asked
    public PcscException(String action, int code) {
        super(action + ": " + name(code) + " (" + HexFormat.of().toHexDigits(code) + ")");
        this.code = code;
    }

    public PcscException(String action, PcscCode code) {
        this(action, code.value());
    }

    /// The library's own number, known to [PcscCode] or not.
    public int code() {
        return code;
    }

    /// The name in the library's header; the hexadecimal number where it has none.
    public String codeName() {
        return name(code);
    }

    public boolean is(PcscCode one) {
        return code == one.value();
    }

    private static String name(int code) {
        return PcscCode.of(code).map(Enum::name).orElseGet(() -> HexFormat.of().toHexDigits(code));
    }
}
