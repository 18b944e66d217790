package madoguchi.card;

import javax.smartcardio.CommandAPDU;

/// A command to the card, and the name that a log may show in its place.
record CardCommand(String name, CommandAPDU apdu) {

    private static final byte[] TEXT_APPLICATION = {(byte) 0xD3, (byte) 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08};

    /// 券面事項入力補助AP, the application that holds the four basic attributes as text.
    static final CardCommand SELECT_TEXT_APPLICATION =
            new CardCommand("SELECT text application", new CommandAPDU(0, 0xA4, 0x04, 0x0C, TEXT_APPLICATION));

    static final CardCommand SELECT_PIN = selectFile("PIN", 0x11);
    static final CardCommand SELECT_ATTRIBUTES = selectFile("attributes", 0x02);

    /// Exactly four bytes: a fifth may be taken as an attempt, and spend a try.
    static CardCommand triesLeft(int reference) {
        return new CardCommand("VERIFY tries left", new CommandAPDU(0, 0x20, 0, reference));
    }

    /// Short length: it is enough for nearly everybody, and every reader can do it.
    static final CardCommand READ_ATTRIBUTES = new CardCommand("READ attributes", new CommandAPDU(0, 0xB0, 0x82, 0, 256));

    static CardCommand readCurrentFile(int offset, int length) {
        return new CardCommand("READ current file", new CommandAPDU(0, 0xB0, offset >> 8, offset & 0xFF, length));
    }

    private static CardCommand selectFile(String name, int file) {
        return new CardCommand("SELECT " + name, new CommandAPDU(0, 0xA4, 0x02, 0x0C, new byte[] {0, (byte) file}));
    }
}
