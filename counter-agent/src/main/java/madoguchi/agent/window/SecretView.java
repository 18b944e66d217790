package madoguchi.agent.window;

import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.security.SecureRandom;
import javax.swing.JPanel;
import madoguchi.agent.window.part.Dots;
import madoguchi.agent.window.part.Halves;
import madoguchi.agent.window.part.Pad;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.text.Phrase;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypedSecret;
import org.jspecify.annotations.Nullable;

/// Asks for a PIN or a printed number. Characters go straight into the secret, which is not on the heap.
final class SecretView implements View, Pad.Typing {

    private static final String DIGITS = "digits";
    private static final String LETTERS = "letters";

    private final SecretQuestion question;
    private final Turn<SecretAnswer> turn;
    private final TypedSecret secret;
    private final Layout layout;
    private final List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0));
    private boolean handedOver;
    private @Nullable Parts parts;

    private record Parts(Dots dots, Pad digits, Pad letters, JPanel pads, SecretWords words) {}

    SecretView(SecretQuestion question, boolean shuffle, Turn<SecretAnswer> turn) {
        this.question = question;
        this.turn = turn;
        this.secret = new TypedSecret(question.secret());
        this.layout = Layout.of(question.secret());
        if (shuffle) {
            Collections.shuffle(order, new SecureRandom());
        }
    }

    @Override
    public Made make(Style style) {
        var total = question.secret().length();
        var dots = new Dots(style, layout.groups(), secret::length, typed -> style.say(
                        Phrase.PAD_COUNT, Map.of("total", total, "n", typed))
                .text());
        var digits = Pad.digits(style, this, order);
        var letters = Pad.letters(style, this);
        var pads = new JPanel(new CardLayout());
        pads.setOpaque(false);
        pads.add(digits, DIGITS);
        if (layout.hasLetters()) {
            pads.add(letters, LETTERS);
        }
        var words = new SecretWords(style, question, () -> layout.group(secret.length()), this::instead);
        var typing = new TypingPlace(style, dots, pads);
        parts = new Parts(dots, digits, letters, pads, words);
        changed();
        return new Made(new Halves(words.column(), typing, style.px(28)), dots);
    }

    @Override
    public boolean takesKeys() {
        return true;
    }

    /// Not once it is handed over: whoever has it now counts on its being whole.
    @Override
    public void type(char character) {
        if (!handedOver && secret.type(layout.meant(character, secret.length()))) {
            changed();
        }
    }

    @Override
    public void erase() {
        if (!handedOver) {
            secret.erase();
            changed();
        }
    }

    @Override
    public void confirm() {
        if (secret.isComplete() && !handedOver) {
            handedOver = turn.answer(new SecretAnswer.Typed(secret));
        }
    }

    private void instead() {
        turn.answer(
                question.secret() == Secret.PIN
                        ? new SecretAnswer.Instead(Secret.NUMBER_B)
                        : new SecretAnswer.Cancelled());
    }

    private void changed() {
        if (parts == null) {
            return;
        }
        parts.dots().changed();
        parts.words().changed();
        parts.digits().canConfirm(secret.isComplete());
        parts.letters().canConfirm(secret.isComplete());
        var due = layout.letterIsDue(secret.length()) ? LETTERS : DIGITS;
        ((CardLayout) parts.pads().getLayout()).show(parts.pads(), due);
    }

    /// Only if nobody else has it now.
    @Override
    public void wipe() {
        if (!handedOver) {
            secret.close();
        }
        parts = null;
    }

    /// How the characters of a secret stand in groups, and which of them are letters.
    private record Layout(List<Integer> groups, boolean hasLetters) {

        static Layout of(Secret secret) {
            return switch (secret) {
                case PIN, LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> new Layout(List.of(4), false);
                case NUMBER_B -> new Layout(List.of(6, 4, 4), false);
                case CARD_NUMBER -> new Layout(List.of(2, 8, 2), true);
            };
        }

        /// In which group the next character stands; the last one if there is none.
        int group(int typed) {
            var group = 0;
            var end = groups.getFirst();
            while (typed >= end && group < groups.size() - 1) {
                group++;
                end += groups.get(group);
            }
            return group;
        }

        boolean letterIsDue(int typed) {
            return hasLetters && group(typed) != 1;
        }

        /// Full width is taken as half, small as capital. A digit where a letter is due is nothing, and the reverse.
        char meant(char typed, int at) {
            var digit = Character.digit(typed, 10);
            if (letterIsDue(at)) {
                var letter = typed >= 0xFF21 && typed <= 0xFF5A ? (char) (typed - 0xFEE0) : typed;
                return digit >= 0 ? 0 : Character.toUpperCase(letter);
            }
            return digit >= 0 ? (char) ('0' + digit) : 0;
        }
    }
}
