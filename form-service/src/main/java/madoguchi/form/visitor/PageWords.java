package madoguchi.form.visitor;

import java.util.List;
import java.util.Map;
import madoguchi.seal.ScreenWords;

/// What stands over a page that a visitor looks over, and the two keys under it.
public final class PageWords {

    /// Bytes of PNG: sealed and in Base64 it stays below what Kafka carries in one message (1 MB).
    public static final int LARGEST_PAGE = 700_000;

    /// What is pressed where the page is right.
    public static final String RIGHT = "right";

    /// What is pressed where something on it is to be corrected.
    public static final String CORRECT = "correct";

    static final ScreenWords WORDS = new ScreenWords(
            Map.of(
                    "ja", "印刷する前の紙面です。お名前やご住所をお確かめください。",
                    "plain", "印刷《いんさつ》する 前《まえ》の 紙《かみ》です。名前《なまえ》と 住所《じゅうしょ》を 見《み》てください。",
                    "en", "This is the page before it is printed. Please check your name and address.",
                    "zh", "这是打印前的页面。请确认您的姓名和地址。",
                    "vi", "Đây là trang giấy trước khi in. Xin kiểm tra họ tên và địa chỉ của quý vị.",
                    "pt", "Esta é a página antes de imprimir. Confira o seu nome e endereço."),
            Map.of(),
            List.of(
                    new ScreenWords.Key(
                            RIGHT,
                            Map.of(
                                    "ja", "このままで合っています",
                                    "plain", "これで いいです",
                                    "en", "This is right",
                                    "zh", "没有问题",
                                    "vi", "Đúng rồi",
                                    "pt", "Está certo")),
                    new ScreenWords.Key(
                            CORRECT,
                            Map.of(
                                    "ja", "直してほしいところがあります",
                                    "plain", "なおしてほしい ところが あります",
                                    "en", "Something should be corrected",
                                    "zh", "有需要更正的地方",
                                    "vi", "Có chỗ cần sửa",
                                    "pt", "Há algo a corrigir"))));

    private PageWords() {}
}
