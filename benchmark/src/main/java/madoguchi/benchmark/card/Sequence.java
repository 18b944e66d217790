package madoguchi.benchmark.card;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import madoguchi.virtual.SampleCards;

/// The commands by which somebody reads the four attributes, as published; the bytes only, without the program around
/// them.
///
/// @param commands in hexadecimal, or [#WHOLE]
record Sequence(List<String> commands) {

    /// READ BINARY from the start, as long as the answer before says in its outer entry (`FF20 L`, `FF20 81 L`).
    static final String WHOLE = "whole file";

    private static final String PIN = HexFormat.of().formatHex(SampleCards.PIN.getBytes(StandardCharsets.US_ASCII));
    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String SELECT_PIN = "00a4020c020011";
    private static final String TRIES = "00200080";
    private static final String VERIFY = "0020008004" + PIN;
    private static final String SELECT_ATTRIBUTES = "00a4020c020002";

    /// Ours, for what is measured without our reader.
    static final Sequence OURS = of(SELECT, "00200091", "0020009104" + PIN, "00b0820000");

    /// jpki/myna, `GetAttrInfo`: does not ask how many tries are left.
    static final Sequence MYNA = of(SELECT, SELECT_PIN, VERIFY, SELECT_ATTRIBUTES, "00b0000007", WHOLE);

    /// The same with the question before the attempt, as we ask it.
    static final Sequence MYNA_WITH_TRIES =
            of(SELECT, SELECT_PIN, TRIES, VERIFY, SELECT_ATTRIBUTES, "00b0000007", WHOLE);

    /// TRETJapanNFCReader reads the My Number (EF 0001), which our code does not do, not even here: the same commands on the
    /// file of the attributes.
    static final Sequence TRET = of(SELECT, SELECT_PIN, TRIES, VERIFY, SELECT_ATTRIBUTES, "00b0000000");

    /// AokiApp/jsapdu: does not ask how many tries are left, and needs a reader that takes extended length.
    static final Sequence JSAPDU = of(SELECT, "0020009104" + PIN, "00b08200000000");

    private static Sequence of(String... commands) {
        return new Sequence(List.of(commands));
    }

    /// @return the file of the attributes, and 9000
    byte[] over(Line line) throws Exception {
        var answer = new byte[0];
        for (var command : commands) {
            answer = line.send(command.equals(WHOLE) ? readWhole(answer) : HexFormat.of().parseHex(command));
            requireGood(command, answer);
        }
        return answer;
    }

    static byte[] readWhole(byte[] beginning) {
        var isLong = beginning[2] == (byte) 0x81;
        var size = isLong ? 4 + (beginning[3] & 0xFF) : 3 + beginning[2];
        return new byte[] {0, (byte) 0xB0, 0, 0, (byte) Math.min(size, 256)};
    }

    private static void requireGood(String command, byte[] answer) {
        var first = answer[answer.length - 2];
        if (first != (byte) 0x90 && !(first == 0x63 && command.length() == TRIES.length())) {
            throw new IllegalStateException("the card refuses a command");
        }
    }

    /// One of the commands carries a PIN, if only an invented one.
    @Override
    public String toString() {
        return commands.size() + " commands";
    }
}
