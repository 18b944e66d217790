package madoguchi.agent.window;

import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.function.Consumer;
import javax.swing.JPanel;
import madoguchi.agent.window.part.Column;
import madoguchi.agent.window.part.Halves;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Prose;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.text.Passage;
import madoguchi.agent.window.text.Phrase;

/// A question in large type with its answers.
final class QuestionView implements View {

    private final Screen.Question question;
    private final Consumer<Reply> answer;

    QuestionView(Screen.Question question, Consumer<Reply> answer) {
        this.question = question;
        this.answer = answer;
    }

    @Override
    public Made make(Style style) {
        var asked = new Column(style.px(20), 0.4);
        asked.add(new Prose(style, question.text().in(style.language()), 44, true, style.look().text()));
        asked.add(Prose.body(style, style.say(Phrase.QUESTION_HINT)));
        var keys = new JPanel(new GridLayout(0, columns(), style.px(6), style.px(6)));
        keys.setOpaque(false);
        for (var i = 0; i < question.answers().size(); i++) {
            var reply = new Reply.Answered(i);
            keys.add(key(style, question.answers().get(i).in(style.language()), Key.Kind.CHARACTER, reply));
        }
        var rows = Math.ceilDiv(keys.getComponentCount(), columns());
        keys.setPreferredSize(new Dimension(style.px(columns() == 1 ? 470 : 580), style.px(106) * rows));
        return new Made(new Halves(asked, keys, style.px(36)), (Key) keys.getComponent(0));
    }

    /// More keys than are large enough under one another stand side by side.
    private int columns() {
        return question.answers().size() > 3 ? 2 : 1;
    }

    private Key key(Style style, Passage label, Key.Kind kind, Reply reply) {
        return new Key(style, label, kind, () -> answer.accept(reply));
    }
}
