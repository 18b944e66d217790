package madoguchi.card.residence;

import static madoguchi.card.residence.Example.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import madoguchi.card.MalformedFileException;
import madoguchi.card.Parser;

/// The parsers of this package; those behind a cipher are reached through it.
public final class ResidenceParsers {

    private static final String PRINTED = "C5083230333130313031C6083139393030323033C70132C80358595AC903523130CC0131CE0430353030";

    private ResidenceParsers() {}

    public static Map<String, Parser> all() {
        var all = new HashMap<String, Parser>();
        all.put("address", AddressFile::parse);
        all.put("residence entries", PrintedEntries::parse);
        for (var picture : PictureFile.values()) {
            all.put("picture " + picture, picture::picture);
        }
        for (var example : Example.values()) {
            all.put("hidden answer " + example, bytes -> session(example).clear(bytes));
            all.put("hidden blocks " + example, bytes -> session(example).clear(hidden(example, bytes)));
            all.put("authentication " + example, bytes -> authentication(example).session(bytes));
            all.put("authentic blocks " + example, bytes -> authentication(example).session(authentic(example, bytes)));
        }
        return all;
    }

    public static Map<String, byte[]> valid() {
        var valid = new HashMap<String, byte[]>();
        valid.put("address", join(bytes("D2083230323530343031D306313332303634D40F"), "架空県架空".getBytes(StandardCharsets.UTF_8)));
        valid.put("residence entries", bytes(PRINTED));
        valid.put("picture CARD_FRONT", bytes("D082000849492A0008000000"));
        valid.put("picture NAME", bytes("D00849492A0008000000"));
        valid.put("picture ADDRESS", bytes("DFD10849492A0008000000"));
        for (var example : Example.values()) {
            valid.put("hidden answer " + example, hidden(example, bytes("C70131800000000000000000000000FF80")));
            valid.put("hidden blocks " + example, bytes("C7013180000000000000000000000080"));
            valid.put("authentication " + example, example.answer());
            var blocks = Arrays.copyOf(example.answer(), 32);
            example.suite.decrypt(bytes(Example.KEY), blocks);
            valid.put("authentic blocks " + example, blocks);
        }
        return valid;
    }

    private static SecureMessaging session(Example example) {
        return new SecureMessaging(example.suite, example.sessionKey());
    }

    private static MutualAuthentication authentication(Example example) throws MalformedFileException {
        return new MutualAuthentication(
                example.suite, Example.number(Example.NUMBER), example.challenge(), Example.random());
    }

    private static byte[] hidden(Example example, byte[] clear) {
        var blocks = Arrays.copyOf(clear, (clear.length / 16 + (clear.length % 16 == 0 && clear.length > 0 ? 0 : 1)) * 16);
        if (clear.length % 16 != 0) {
            blocks[clear.length] = (byte) 0x80;
        }
        example.suite.encrypt(example.sessionKey(), blocks);
        return ByteBuffer.allocate(5 + blocks.length)
                .put((byte) 0x86)
                .put((byte) 0x82)
                .putShort((short) (1 + blocks.length))
                .put((byte) 1)
                .put(blocks)
                .array();
    }

    private static byte[] authentic(Example example, byte[] clear) {
        var blocks = Arrays.copyOf(clear, 32);
        example.suite.encrypt(bytes(Example.KEY), blocks);
        return join(blocks, example.suite.mac(bytes(Example.KEY), blocks));
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
