package madoguchi.card.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CryptographyTest {

    /// RFC 4493, section 4.
    @ParameterizedTest
    @CsvSource({
        "'', bb1d6929e95937287fa37d129b756746",
        "6bc1bee22e409f96e93d7e117393172a, 070a16b46b4d4144f79bdd9dd04a287c",
        "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411,"
                + "dfa66747de9ae63030ca32611497c827",
        "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52ef"
                + "f69f2445df4f9b17ad2b417be66c3710, 51f0bebf7e3b9d92fc49741779363cfe"
    })
    void cmacIsThatOfTheRfc(String message, String mac) {
        assertThat(Cmac.of(bytes("2b7e151628aed2a6abf7158809cf4f3c"), bytes(message))).isEqualTo(bytes(mac));
    }

    /// The worked example of ICAO 9303-11, appendix D.3: a command's checksum.
    @Test
    void retailMacIsThatOfAPassport() {
        var key = bytes("7962D9ECE03D1ACD4C76089DCE131543");
        var message = bytes("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2");

        assertThat(RetailMac.of(key, message)).isEqualTo(bytes("5F1448EEA8AD90A7"));
    }

    @ParameterizedTest
    @CsvSource({"TRIPLE_DES", "AES"})
    void blocksAreEncryptedWhereTheyLie(Suite suite) {
        var key = bytes("6522B4E171195BB218223A976C040111");
        var blocks = new byte[48];

        suite.encrypt(key, blocks);
        assertThat(blocks).isNotEqualTo(new byte[48]);

        suite.decrypt(key, blocks);
        assertThat(blocks).isEqualTo(new byte[48]);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
