package madoguchi.card.licence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Files of invented licences, entry by entry.
final class LicenceBytes {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /// 見本 太郎, of 架空県架空町, born on 昭和33年2月17日, with a licence until 令和10年3月17日.
    static LicenceBytes printed() {
        return new LicenceBytes()
                .with(0x11, new byte[] {0x78})
                .with(0x12, jis("見本　太郎"))
                .with(0x13, jis("ミホン　タロウ"))
                .with(0x14, new byte[0])
                .with(0x15, jis("ミホンタロウ"))
                .with(0x16, ascii("3330217"))
                .with(0x17, jis("架空県架空町本町１丁目２番３号"))
                .with(0x18, ascii("5050301"))
                .with(0x1B, ascii("5100317"));
    }

    LicenceBytes with(int tag, byte[] value) {
        file.write(tag);
        if (value.length > 0x7F) {
            file.write(0x81);
        }
        file.write(value.length);
        file.writeBytes(value);
        return this;
    }

    LicenceBytes change(int tag, String date, byte[] text) {
        var value = new ByteArrayOutputStream();
        value.write(0x78);
        value.writeBytes(jis(wide(date)));
        value.writeBytes(text);
        value.writeBytes(jis("架空公安委"));
        return with(tag, value.toByteArray());
    }

    /// Up to its physical size.
    byte[] file(int size) {
        var bytes = Arrays.copyOf(file.toByteArray(), size);
        Arrays.fill(bytes, file.size(), size, (byte) 0xFF);
        return bytes;
    }

    static byte[] jis(String text) {
        return text.getBytes(Charset.forName("x-JIS0208"));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String wide(String digits) {
        var wide = new StringBuilder();
        digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }
}
