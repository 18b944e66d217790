package madoguchi.card.visits;

import java.nio.ByteBuffer;

/// Digits that are on the heap only one at a time, so that whoever looks for them there finds somebody else's fault.
final class Digits implements CharSequence {

    private final ByteBuffer digits;

    private Digits(ByteBuffer digits) {
        this.digits = digits;
    }

    /// @param number with leading zeros
    static Digits of(long number, int length) {
        var digits = ByteBuffer.allocateDirect(length);
        var rest = number;
        for (var i = length - 1; i >= 0; i--) {
            digits.put(i, (byte) ('0' + rest % 10));
            rest /= 10;
        }
        return new Digits(digits);
    }

    byte at(int index) {
        return digits.get(index);
    }

    @Override
    public int length() {
        return digits.capacity();
    }

    @Override
    public char charAt(int index) {
        return (char) digits.get(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        throw new UnsupportedOperationException("would be a copy");
    }

    @Override
    public String toString() {
        return "Digits[masked]";
    }
}
