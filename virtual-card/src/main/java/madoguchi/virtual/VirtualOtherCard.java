package madoguchi.virtual;

import java.util.HexFormat;
import java.util.OptionalInt;

/// Some other card: a bus pass, a bank card. Knows no application we know.
public final class VirtualOtherCard implements VirtualCard {

    @Override
    public byte[] atr() {
        return HexFormat.of().parseHex("3B8F8001804F0CA0000003060300030000000068");
    }

    @Override
    public byte[] answer(byte[] command) {
        var select = command.length > 1 && command[1] == (byte) 0xA4;
        return StatusWord.answer(select ? StatusWord.NOT_FOUND : StatusWord.UNKNOWN_INSTRUCTION);
    }

    @Override
    public void reset() {}

    @Override
    public void powerOff() {}

    @Override
    public OptionalInt triesLeft() {
        return OptionalInt.empty();
    }
}
