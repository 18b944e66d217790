package madoguchi.card.residence;

import static madoguchi.card.residence.Example.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import madoguchi.card.Holder.Picture;
import madoguchi.card.Holder.Residence;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidenceFilesTest {

    private static final byte[] TIFF = bytes("49492A0008000000");

    @Test
    void addressIsReadInEitherEncoding() throws Exception {
        var address = "架空県架空町本町１－２－３　ハイツ１０１";

        assertThat(AddressFile.parse(address(address.getBytes(StandardCharsets.UTF_8)))).hasValue(address);
        assertThat(AddressFile.parse(address(address.getBytes(Charset.forName("x-SJIS_0213"))))).hasValue(address);
    }

    @Test
    void charactersOutsideTheBasicPlaneSurvive() throws Exception {
        assertThat(AddressFile.parse(address("𠮷野町".getBytes(StandardCharsets.UTF_8)))).hasValue("𠮷野町");
        assertThat(AddressFile.parse(address("𠮟町".getBytes(Charset.forName("x-SJIS_0213"))))).hasValue("𠮟町");
    }

    @Test
    void addressThatNobodyHasWrittenIsNone() throws Exception {
        assertThat(AddressFile.parse(address(new byte[0]))).isEmpty();
        assertThat(AddressFile.parse(address(new byte[320]))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D203313233", "D402FFFF", "D40181", "D4058140", "C10131"})
    void whatIsNoAddressIsRefused(String file) {
        assertThatThrownBy(() -> AddressFile.parse(bytes(file))).isInstanceOf(MalformedFileException.class);
    }

    @Test
    void secondGenerationSaysBirthSexAndStayAsText() throws Exception {
        var entries = PrintedEntries.parse(printed(Map.of()));

        assertThat(entries.birthDate()).isEqualTo("19900203");
        assertThat(entries.sex()).isEqualTo("2");
        assertThat(entries.validUntil()).isEqualTo("20310101");
        assertThat(entries.residence()).isEqualTo(new Residence("XYZ", "R10", "0500", "1"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 0"})
    void sexIsGivenAsInIso5218(String code, String sex) throws Exception {
        assertThat(PrintedEntries.parse(printed(Map.of(0xC7, code))).sex()).isEqualTo(sex);
    }

    @Test
    void specialPermanentResidentsHaveNoRestriction() throws Exception {
        var file = text(Map.of(0xC6, "19500000", 0xC7, "1", 0xC9, ""));

        var entries = PrintedEntries.parse(file);

        assertThat(entries.birthDate()).isEqualTo("19500000");
        assertThat(entries.validUntil()).isNull();
        assertThat(entries.residence()).isEqualTo(new Residence(null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "198, 19900230", "198, 19901301", "198, 1990020", "198, 1990-2-3", "198, 19900032", "198, ''",
        "199, 4", "199, ''", "197, 20310001", "197, 2031", "200, 架空"
    })
    void whatCannotBeIsRefused(int tag, String value) {
        assertThatThrownBy(() -> PrintedEntries.parse(printed(Map.of(tag, value))))
                .isInstanceOf(MalformedFileException.class);
    }

    @Test
    void picturesAreGivenAsTheyAre() throws Exception {
        assertThat(PictureFile.NAME.picture(join(bytes("D008"), TIFF)))
                .hasValue(new Picture(
                        Picture.Subject.NAME, "image/tiff", Base64.getEncoder().encodeToString(TIFF)));
        assertThat(PictureFile.ADDRESS.picture(join(bytes("DFD1820008"), TIFF, new byte[9]))).isPresent();
        assertThat(PictureFile.CARD_FRONT.picture(join(bytes("D0820008"), TIFF))).isPresent();
        assertThat(PictureFile.CARD_FRONT.picture(bytes("D000"))).isEmpty();
    }

    @Test
    void lengthIsKnownFromTheBeginning() throws Exception {
        assertThat(PictureFile.NAME.length(bytes("D08209C4"))).isEqualTo(2504);
        assertThat(PictureFile.NAME.length(bytes("D0050000"))).isEqualTo(7);
        assertThat(PictureFile.ADDRESS.length(bytes("DFD18209C4"))).isEqualTo(2505);
        assertThat(PictureFile.NAME.longest()).isEqualTo(2504);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "D0", "D082", "D00849492A", // cut off
                "D1084949002A00000000", // the photograph
                "D008FFD8FFE000000000", // of another kind
                "D08209C5", // too large
                "D08210000000"
            })
    void otherPicturesAreRefused(String file) {
        assertThatThrownBy(() -> PictureFile.NAME.picture(bytes(file))).isInstanceOf(MalformedFileException.class);
    }

    private static byte[] address(byte[] address) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(bytes("D2083230323530343031D306313332303634D482"));
        file.write(address.length >> 8);
        file.write(address.length);
        file.writeBytes(address);
        return file.toByteArray();
    }

    private static byte[] printed(Map<Integer, String> changed) {
        var entries = new TreeMap<>(Map.of(
                0xC5, "20310101", 0xC6, "19900203", 0xC7, "2", 0xC8, "XYZ", 0xC9, "R10", 0xCC, "1", 0xCE, "0500"));
        entries.putAll(changed);
        return text(entries);
    }

    private static byte[] text(Map<Integer, String> entries) {
        var file = new ByteArrayOutputStream();
        entries.forEach((tag, text) -> {
            var value = text.getBytes(StandardCharsets.UTF_8);
            file.write(tag);
            file.write(value.length);
            file.writeBytes(value);
        });
        return Arrays.copyOf(file.toByteArray(), 80);
    }

    private static byte[] join(byte[]... parts) {
        var file = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(file::writeBytes);
        return file.toByteArray();
    }
}
