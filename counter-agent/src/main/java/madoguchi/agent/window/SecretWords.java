package madoguchi.agent.window;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import madoguchi.agent.window.part.Beside;
import madoguchi.agent.window.part.CardFace;
import madoguchi.agent.window.part.Changing;
import madoguchi.agent.window.part.Column;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Notice;
import madoguchi.agent.window.part.Prose;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.text.Phrase;
import madoguchi.card.Secret;
import madoguchi.card.SecretQuestion;

/// What is said while a secret is typed: what to type, how many tries there are, what will be read and that the number is
/// not, and the way out for those who do not know it.
final class SecretWords {

    private static final List<Phrase> PARTS = List.of(Phrase.PART_BIRTH, Phrase.PART_EXPIRY, Phrase.PART_CODE);
    private static final List<Phrase> HINTS =
            List.of(Phrase.PART_BIRTH_HINT, Phrase.PART_EXPIRY_HINT, Phrase.PART_CODE_HINT);

    private final Style style;
    private final SecretQuestion question;
    private final IntSupplier group;
    private final Column column;
    private final Changing part;

    SecretWords(Style style, SecretQuestion question, IntSupplier group, Runnable instead) {
        this.style = style;
        this.question = question;
        this.group = group;
        this.part = new Changing(style);
        this.column = new Column(style.px(12), 0.5);
        fill(instead);
    }

    private void fill(Runnable instead) {
        column.add(Prose.title(style, style.say(title())));
        if (!secret().isPrintedOnTheCard()) {
            column.add(Prose.body(style, style.say(hint())));
        }
        addFace();
        addTries();
        column.add(Prose.sentences(style, style.say(reads())));
        column.add(new Key(style, style.say(unknown()), Key.Kind.ORDINARY, instead));
        column.add(Prose.note(
                style, style.say(secret() == Secret.PIN ? Phrase.UNKNOWN_PIN_NOTE : Phrase.UNKNOWN_NOTE)));
    }

    private void addFace() {
        switch (secret()) {
            case NUMBER_B ->
                column.add(new Beside(
                        part,
                        new CardFace(
                                style,
                                CardFace.Sample.MY_NUMBER_CARD,
                                style.say(Phrase.FACE_NUMBER_B).text(),
                                group),
                        style.px(16)));
            case CARD_NUMBER ->
                column.add(new CardFace(
                        style,
                        CardFace.Sample.RESIDENCE_CARD,
                        style.say(Phrase.FACE_CARD_NUMBER).text(),
                        () -> 0));
            case PIN, LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> {}
        }
    }

    private void addTries() {
        question.triesLeft().ifPresent(tries -> {
            if (tries == 1) {
                column.add(Notice.warning(style, style.say(lastTry(secret()))));
            } else {
                column.add(Notice.info(style, style.say(Phrase.TRIES, Map.of("t", tries))));
            }
        });
    }

    static Phrase lastTry(Secret secret) {
        return secret.isPrintedOnTheCard() ? Phrase.TRIES_LAST_NUMBER : Phrase.TRIES_LAST;
    }

    Column column() {
        return column;
    }

    void changed() {
        if (secret() == Secret.NUMBER_B) {
            var now = group.getAsInt();
            part.show(style.say(PARTS.get(now)), style.say(HINTS.get(now)));
        }
        column.repaint();
    }

    private Secret secret() {
        return question.secret();
    }

    private Phrase title() {
        return switch (secret()) {
            case PIN -> Phrase.SECRET_TITLE_PIN;
            case NUMBER_B -> Phrase.SECRET_TITLE_NUMBER_B;
            case LICENCE_PIN -> Phrase.SECRET_TITLE_LICENCE_PIN;
            case MY_NUMBER_LICENCE_PIN -> Phrase.SECRET_TITLE_MY_NUMBER_LICENCE_PIN;
            case CARD_NUMBER -> Phrase.SECRET_TITLE_CARD_NUMBER;
        };
    }

    private Phrase hint() {
        return switch (secret()) {
            case PIN -> Phrase.SECRET_HINT_PIN;
            case NUMBER_B -> Phrase.SECRET_HINT_NUMBER_B;
            case LICENCE_PIN -> Phrase.SECRET_HINT_LICENCE_PIN;
            case MY_NUMBER_LICENCE_PIN -> Phrase.SECRET_HINT_MY_NUMBER_LICENCE_PIN;
            case CARD_NUMBER -> Phrase.SECRET_HINT_CARD_NUMBER;
        };
    }

    private Phrase reads() {
        return switch (secret()) {
            case PIN -> Phrase.READS_MY_NUMBER_CARD;
            case NUMBER_B -> Phrase.READS_MY_NUMBER_CARD_PRINTED;
            case LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> Phrase.READS_LICENCE;
            case CARD_NUMBER -> Phrase.READS_RESIDENCE;
        };
    }

    private Phrase unknown() {
        return switch (secret()) {
            case PIN -> Phrase.UNKNOWN_PIN;
            case LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> Phrase.UNKNOWN_LICENCE;
            case NUMBER_B, CARD_NUMBER -> Phrase.UNKNOWN_NUMBER;
        };
    }
}
