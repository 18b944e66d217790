package madoguchi.agent.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JComponent;
import madoguchi.agent.window.part.Column;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Message;
import madoguchi.agent.window.part.Narrow;
import madoguchi.agent.window.part.Prose;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.text.Passage;
import madoguchi.agent.window.text.Phrase;
import madoguchi.card.Secret;
import org.jspecify.annotations.Nullable;

/// Says what came of reading the card: what happened, then how it goes on.
final class OutcomeView implements View {

    private record Choice(Phrase label, Reply reply) {}

    private record Words(Message.Tone tone, Phrase said, Map<String, ?> values, @Nullable Phrase warning, List<Choice> keys) {}

    private final Words words;
    private final Consumer<Reply> answer;

    private OutcomeView(Words words, Consumer<Reply> answer) {
        this.words = words;
        this.answer = answer;
    }

    OutcomeView(Outcome outcome, Consumer<Reply> answer) {
        this(words(outcome), answer);
    }

    /// Between the number and what came of it.
    static OutcomeView reading() {
        return new OutcomeView(new Words(Message.Tone.WAITING, Phrase.READING, Map.of(), null, List.of()), _ -> {});
    }

    private static Words words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Wrong(var secret, var triesLeft) -> wrong(secret, triesLeft);
            case Outcome.LastTry(var secret) ->
                new Words(
                        Message.Tone.WARNING,
                        SecretWords.lastTry(secret),
                        Map.of(),
                        null,
                        List.of(without(secret), new Choice(Phrase.CONTINUE, new Reply.Seen())));
            case Outcome.Locked(var secret) -> only(Message.Tone.WARNING, locked(secret), Phrase.CONTINUE);
            case Outcome.Done _ -> only(Message.Tone.GOOD, Phrase.DONE, Phrase.CONTINUE);
            case Outcome.RemoveCard _ -> only(Message.Tone.GOOD, Phrase.REMOVE, Phrase.CONTINUE);
            case Outcome.OtherCard _ -> only(Message.Tone.WARNING, Phrase.OTHER_CARD, Phrase.CONTINUE);
            case Outcome.NotRead _ -> only(Message.Tone.WARNING, Phrase.NOT_READ, Phrase.CONTINUE);
        };
    }

    private static Words only(Message.Tone tone, Phrase said, Phrase key) {
        return new Words(tone, said, Map.of(), null, List.of(new Choice(key, new Reply.Seen())));
    }

    /// With one try left, going on without is the first key.
    private static Words wrong(Secret secret, OptionalInt triesLeft) {
        var last = triesLeft.isPresent() && triesLeft.getAsInt() <= 1;
        var again = new Choice(Phrase.AGAIN, new Reply.Again());
        return new Words(
                Message.Tone.WARNING,
                wrongPhrase(secret, last, triesLeft.isEmpty()),
                Map.of("t", triesLeft.orElse(0)),
                last ? SecretWords.lastTry(secret) : null,
                last ? List.of(without(secret), again) : List.of(again, without(secret)));
    }

    private static Phrase wrongPhrase(Secret secret, boolean last, boolean uncounted) {
        if (uncounted) {
            return secret == Secret.CARD_NUMBER ? Phrase.WRONG_CARD_NUMBER : Phrase.WRONG_PIN_LAST;
        }
        if (secret.isPrintedOnTheCard()) {
            return last ? Phrase.WRONG_NUMBER_LAST : Phrase.WRONG_NUMBER;
        }
        return last ? Phrase.WRONG_PIN_LAST : Phrase.WRONG_PIN;
    }

    private static Choice without(Secret secret) {
        return new Choice(
                secret.isPrintedOnTheCard() ? Phrase.WITHOUT_NUMBER : Phrase.WITHOUT_PIN, new Reply.Without());
    }

    private static Phrase locked(Secret secret) {
        if (secret == Secret.NUMBER_B) {
            return Phrase.LOCKED_NUMBER;
        }
        return switch (secret.reset()) {
            case TOWN_HALL_OF_RESIDENCE, NOWHERE -> Phrase.LOCKED_TOWN;
            case POLICE -> Phrase.LOCKED_POLICE;
        };
    }

    @Override
    public boolean hasClock() {
        return !words.keys().isEmpty();
    }

    /// Where one can only go on, there is one key.
    @Override
    public boolean canBeLeft() {
        return words.keys().size() > 1;
    }

    @Override
    public Made make(Style style) {
        var column = new Column(style.px(22), 0.45);
        var keys = keys(style);
        var warning = words.warning();
        @Nullable Passage warned = warning == null ? null : style.say(warning);
        column.add(new Message(style, words.tone(), style.say(words.said(), words.values()), warned));
        keys.forEach(column::add);
        column.add(Prose.note(style, style.say(Phrase.ASK_CLERK)).centred());
        return new Made(new Narrow(column, style.px(860)), keys.isEmpty() ? column : keys.getFirst());
    }

    private List<JComponent> keys(Style style) {
        var keys = new ArrayList<JComponent>();
        for (var choice : words.keys()) {
            var kind = keys.isEmpty() ? Key.Kind.PRIMARY : Key.Kind.ORDINARY;
            keys.add(new Key(style, style.say(choice.label()), kind, () -> answer.accept(choice.reply())));
        }
        return keys;
    }
}
