package madoguchi.card.mynumber;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import madoguchi.card.Holder;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesFileTest {

    private static final String NAME = "DF220FE5B1B1E794B0E38080E5A4AAE9838E";
    private static final String ADDRESS = "DF2309E69DB1E4BAACE983BD";
    private static final String BIRTH = "DF24083139383030323137";
    private static final String SEX = "DF250131";
    private static final String FILE = "FF2038DF2108000E0020002C0037" + NAME + ADDRESS + BIRTH + SEX;

    private static final Holder YAMADA = Holder.ofMyNumberCard("山田　太郎", "東京都", "19800217", "1");

    @Test
    void vectorOf59BytesIsRead() throws Exception {
        assertThat(AttributesFile.parse(bytes(FILE))).isEqualTo(YAMADA);
    }

    @Test
    void vectorOf101BytesIsRead() throws Exception {
        var file = bytes("FF2062DF2108000E002000560061DF220FE5B1B1E794B0E38080E5A4AAE9838E"
                + "DF2333E69DB1E4BAACE983BDE58D83E4BBA3E794B0E58CBAE99C9EE3818CE996A2E4B880E4B881E79BAEEFBC91E795AAEFBC91E58FB7"
                + "DF24083139383030323137DF250131");

        assertThat(file).hasSize(101);
        assertThat(AttributesFile.parse(file).address()).isEqualTo("東京都千代田区霞が関一丁目１番１号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFFFFFF", "00000000", "FF", "FF20"})
    void fillerAfterTheOuterEntryIsIgnored(String filler) throws Exception {
        assertThat(AttributesFile.parse(bytes(FILE + filler))).isEqualTo(YAMADA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF202D", "FF20812D", "FF2082002D"})
    void lengthMayTakeOneToThreeBytes(String header) throws Exception {
        assertThat(AttributesFile.parse(bytes(header + NAME + ADDRESS + BIRTH + SEX))).isEqualTo(YAMADA);
    }

    @Test
    void unknownEntriesAreSkipped() throws Exception {
        assertThat(AttributesFile.parse(bytes(file(NAME, "DF7F02ABCD", ADDRESS, BIRTH, SEX))))
                .isEqualTo(YAMADA);
    }

    @Test
    void lengthIsKnownFromTheBeginning() throws Exception {
        assertThat(AttributesFile.length(bytes("FF208201F4DF21"))).isEqualTo(505);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            textBlock =
                    """
        '',                                 empty
        FF,                                 one byte
        FFFFFFFFFFFF,                       nothing but filler
        FF10030102,                         another file
        FF2083000001,                       a length of four bytes
        FF2080,                             an indefinite length
        FF208300FFFFFF,                     a huge length
        FF2082FFFF,                         longer than can be read
        FF2004DF22,                         cut off
        FF2003DF2205,                       an entry longer than the file
        FF2002DF22,                         an entry without a length
        FF2005DF220141,                     cut off by one
        FF2004DF220141,                     the rest missing
        FF2007DF2400DF250031,               an entry across the end
        """)
    void malformedFilesAreRefused(String file, String how) {
        assertThatThrownBy(() -> AttributesFile.parse(bytes(file)))
                .as(how)
                .isInstanceOf(MalformedFileException.class);
    }

    @Test
    void everyAttributeMustBeThereOnce() throws Exception {
        assertThat(AttributesFile.parse(bytes(file(NAME, ADDRESS, BIRTH, SEX)))).isEqualTo(YAMADA);

        refuse(file(NAME, ADDRESS, BIRTH), "an attribute is missing");
        refuse(file(ADDRESS, BIRTH, SEX), "an attribute is missing");
        refuse(file(NAME, ADDRESS, BIRTH, SEX, SEX), "the same entry twice");
    }

    @Test
    void birthDateAndSexHaveTheirLengths() {
        refuse(file(NAME, ADDRESS, "DF240731393830303231", SEX), "an attribute of another length");
        refuse(file(NAME, ADDRESS, BIRTH, "DF25023131"), "an attribute of another length");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        refuse(FILE.replace("E5B1B1", "E5B1FF"), "text that is not UTF-8");
        refuse(FILE.replace("E983BD", "E983C0"), "text that is not UTF-8");
    }

    @Test
    void offsetsThatContradictTheEntriesAreRefused() {
        refuse(FILE.replace("000E0020", "000E0021"), "offsets and entries disagree");
        refuse(FILE.replace("000E0020", "0020000E"), "offsets and entries disagree");
    }

    private static String file(String... entries) {
        var content = String.join("", entries);
        return "FF20%02X%s".formatted(content.length() / 2, content);
    }

    private static void refuse(String file, String why) {
        assertThatThrownBy(() -> AttributesFile.parse(bytes(file)))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage(why);
    }
}
