package madoguchi.form.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import madoguchi.event.ScreenId;
import madoguchi.form.visitor.PageWords;
import madoguchi.form.visitor.VisitorScreen;
import madoguchi.form.visitor.VisitorScreen.Answered;
import madoguchi.form.visitor.VisitorScreen.Ended;
import madoguchi.form.visitor.VisitorScreen.Ending;
import madoguchi.form.visitor.VisitorScreen.Open;
import madoguchi.seal.ScreenWords;
import org.jspecify.annotations.Nullable;

/// What is shown to the visitor, and what came of it, in the clerk's words.
///
/// @param asked the question, as the visitor reads it; null where nothing is asked, or where it is over
/// @param open whether something is shown now
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScreenState(ScreenId screen, String tone, @Nullable String asked, String message, String remedy, boolean open) {

    static ScreenState of(VisitorScreen screen) {
        var id = screen.asked().id();
        return switch (screen) {
            case Open open -> new ScreenState(id, "info", asked(open), showing(open), "", true);
            case Answered answered -> answered(answered);
            case Ended(var _, var why) -> {
                var words = words(why);
                yield new ScreenState(id, "warning", null, words.message(), words.remedy(), false);
            }
        };
    }

    private static @Nullable String asked(Open open) {
        var question = open.question();
        return question == null ? null : asked(question.words());
    }

    private static String showing(Open open) {
        if (!open.shown()) {
            return "来庁された方の画面を用意しています。";
        }
        return switch (open.asked().kind()) {
            case QUESTION -> "答えをお待ちしています。";
            case PAGE -> "紙面を見ていただいています。";
            case WRITING -> "筆談の画面を開いています。書いたものは、閉じると消えます。";
        };
    }

    private static ScreenState answered(Answered answered) {
        var label = answered.words().keys().stream()
                .filter(key -> key.key().equals(answered.key()))
                .map(key -> japanese(key.label()))
                .findFirst()
                .orElse("");
        var correct = answered.key().equals(PageWords.CORRECT);
        return new ScreenState(
                answered.asked().id(),
                correct ? "warning" : "success",
                asked(answered.words()),
                "お答え:「%s」".formatted(label),
                correct ? "どこを直すかをうかがい、直してから印刷してください。" : "",
                false);
    }

    private static String asked(ScreenWords words) {
        return words.text().isEmpty() ? japanese(words.title()) : japanese(words.text());
    }

    private static String japanese(Map<String, String> text) {
        return text.getOrDefault(ScreenWords.JAPANESE, "");
    }

    private static CardWords words(Ending why) {
        return switch (why) {
            case CLOSED_BY_CLERK, LEFT -> new CardWords("来庁された方の画面を閉じました。", "");
            case EXPIRED, TIMED_OUT -> new CardWords("お答えがないまま、時間がたちました。", "もう一度見せるか、口頭でうかがってください。");
            case REPLACED -> new CardWords("来庁された方の画面は、ほかの表示に替わりました。", "必要なら、もう一度見せてください。");
            case ANSWER_REFUSED -> new CardWords("届いたお答えを開けませんでした。", "もう一度見せるか、口頭でうかがってください。");
            case CANCELLED -> new CardWords("来庁された方が、答えずに閉じました。", "口頭か紙でうかがってください。");
            case NO_DISPLAY -> new CardWords("この窓口には、来庁された方に見せる画面がありません。", "口頭か紙でうかがってください。");
            case UNREADABLE -> new CardWords("来庁された方の画面に表示できませんでした。", "もう一度見せるか、口頭でうかがってください。");
            case WRITING_ENDED -> new CardWords("筆談を終えました。書いたものは残っていません。", "");
        };
    }

    @Override
    public String toString() {
        return "ScreenState[%s, masked]".formatted(screen);
    }
}
