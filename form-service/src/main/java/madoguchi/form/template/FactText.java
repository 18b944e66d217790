package madoguchi.form.template;

import java.time.LocalDate;

/// How an answer is written on paper.
final class FactText {

    private FactText() {}

    static String of(FactQuestion question, String answer) {
        return switch (question.type()) {
            case TEXT, KANA, NUMBER -> answer;
            case DATE -> WrittenDate.of(LocalDate.parse(answer));
            case CHOICE -> question.choice(answer).orElseThrow().label();
            case YES_NO -> answer.equals("yes") ? "はい" : "いいえ";
        };
    }
}
