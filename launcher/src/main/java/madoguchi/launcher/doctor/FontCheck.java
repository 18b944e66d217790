package madoguchi.launcher.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import madoguchi.form.pdf.FontLook;

/// The forms' fonts draw what names are made of, and the screens' fonts are packed, those for 𠮷 and its kind included.
final class FontCheck implements Check {

    private static final String SAMPLE = "架空太郎カクウ髙﨑邉齋１２３ー々";
    private static final List<String> OF_SCREENS = List.of(
            "BIZUDPGothic-Regular.woff2", "BIZUDPGothic-Bold.woff2", "NotoSansCJKjp-Supplementary.woff2");

    private final String sample;

    FontCheck() {
        this(SAMPLE);
    }

    FontCheck(String sample) {
        this.sample = sample;
    }

    @Override
    public String subject() {
        return "文字";
    }

    @Override
    public Finding look() throws IOException {
        var missing = FontLook.missing(sample);
        if (!missing.isEmpty()) {
            return new Finding.Unwell(DoctorError.FONT_MISSING, missing);
        }
        for (var font : OF_SCREENS) {
            if (!isPacked(font)) {
                return new Finding.Unwell(DoctorError.FONT_MISSING, font);
            }
        }
        return new Finding.Well("BIZ UD明朝・ゴシック、Noto(𠮷)");
    }

    /// `wOF2` is how such a file begins.
    private static boolean isPacked(String font) throws IOException {
        try (var file = FontCheck.class.getResourceAsStream("/madoguchi/screen/assets/fonts/" + font)) {
            return file != null && new String(file.readNBytes(4), StandardCharsets.US_ASCII).equals("wOF2");
        }
    }
}
