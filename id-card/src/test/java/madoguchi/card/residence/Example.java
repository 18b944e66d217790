package madoguchi.card.residence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// The worked examples of the Immigration Services Agency's specifications, one a generation.
enum Example {
    FIRST(
            Suite.TRIPLE_DES,
            "5A6E7E385162B7A3",
            "937745C20883A1BAD1E04193722A1592378F81A8F1DC589157AEB0F7544FA1BA1AD7FB6A3389E017",
            "5860775B4D032CC564BA204B8EA868F694A74E7475A8FEF240588BDA1AF496CE59388FD6CD45248B",
            "CE94938E19E3B97DF96EABCEDC1715CC",
            "1AA82973DB959A811F9711D728F0EEF6"),
    SECOND(
            Suite.AES,
            "921CE277323DA057",
            "4AD3C7B6BB484A52771977DED618B41DF841FA0476A05FBE041DEAD6109E773BAC854617634F5397",
            "289A96B1DA6AE3DA87770419BFD14F0BDAD15F36432B5A946C188C7221759A62FA942EC51E62FF5F",
            "C19CF13D3D7FBEE9EA293D834C88952F",
            "EE0B31EF877F68D071C56D58C72E6748");

    static final String NUMBER = "AA12345678BB";
    static final String KEY = "6522B4E171195BB218223A976C040111";

    final Suite suite;
    private final String challenge;
    private final String cryptogram;
    private final String answer;
    private final String sessionKey;
    private final String verification;

    Example(Suite suite, String challenge, String cryptogram, String answer, String sessionKey, String verification) {
        this.suite = suite;
        this.challenge = challenge;
        this.cryptogram = cryptogram;
        this.answer = answer;
        this.sessionKey = sessionKey;
        this.verification = verification;
    }

    byte[] challenge() {
        return bytes(challenge);
    }

    byte[] cryptogram() {
        return bytes(cryptogram);
    }

    byte[] answer() {
        return bytes(answer);
    }

    byte[] sessionKey() {
        return bytes(sessionKey);
    }

    byte[] verification() {
        return bytes(verification);
    }

    MutualAuthentication authentication() throws Exception {
        return new MutualAuthentication(suite, number(NUMBER), challenge(), random());
    }

    static CardNumber number(String characters) {
        return new CardNumber(ByteBuffer.allocateDirect(12).put(0, characters.getBytes(StandardCharsets.US_ASCII)));
    }

    /// Gives what the examples take for random: eight bytes, then sixteen.
    static RandomGenerator random() {
        return new RandomGenerator() {

            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void nextBytes(byte[] bytes) {
                var random = bytes(bytes.length == 8 ? "1122334455667788" : "404142434445464748494A4B4C4D4E4F");
                System.arraycopy(random, 0, bytes, 0, bytes.length);
            }
        };
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
