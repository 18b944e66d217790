package madoguchi.agent.tool;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import madoguchi.card.CardInspection;
import madoguchi.card.CardReader;
import madoguchi.card.CardReading;
import madoguchi.card.session.CardTrace;
import madoguchi.pcsc.PcscProvider;

/// Does what the words say, with the readers of this PC.
public final class CardTool {

    /// It went well.
    static final int WELL = 0;
    /// No reader, no card, or a card that was not read; what to do is on the screen.
    static final int NOTHING_READ = 1;
    /// The words were not understood.
    static final int NOT_UNDERSTOOD = 2;

    private final CardTerminals terminals;
    private final CardToolOptions options;
    private final Answers answers;
    private final PrintStream screen;

    CardTool(CardTerminals terminals, CardToolOptions options, PrintStream out, PrintStream screen) {
        this.terminals = terminals;
        this.options = options;
        this.answers = new Answers(out);
        this.screen = screen;
    }

    public static void main(String[] words) {
        System.setProperty("logback.configurationFile", "madoguchi/agent/tool/quiet.xml");
        System.exit(run(List.of(words), System.out, System.err));
    }

    /// @param out gets what was asked for, as JSON
    /// @param screen gets sentences for the person, and the trace
    /// @return the exit code
    public static int run(List<String> words, PrintStream out, PrintStream screen) {
        try {
            var options = CardToolOptions.of(words);
            return new CardTool(PcscProvider.factory().terminals(), options, out, screen).run();
        } catch (IllegalArgumentException e) {
            screen.println(ToolText.NOT_UNDERSTOOD + " " + e.getMessage());
            screen.println(ToolText.USAGE);
            return NOT_UNDERSTOOD;
        }
    }

    int run() {
        try {
            var found = terminals.list();
            if (found.isEmpty()) {
                screen.println(ToolText.NO_READER);
                return NOTHING_READ;
            }
            return options.listsOnly() ? list(found) : look(found);
        } catch (CardException e) {
            screen.println(ToolText.NO_SERVICE + " (" + cause(e) + ")");
            return NOTHING_READ;
        }
    }

    private int list(List<CardTerminal> found) throws CardException {
        for (var terminal : found) {
            screen.println(terminal.getName() + (terminal.isCardPresent() ? ToolText.CARD_ON_IT : ""));
        }
        return WELL;
    }

    private int look(List<CardTerminal> found) throws CardException {
        var chosen = choose(found);
        if (chosen.isEmpty()) {
            found.forEach(terminal -> screen.println("  " + terminal.getName()));
            screen.println(ToolText.NO_SUCH_READER);
            return NOTHING_READ;
        }
        screen.println(chosen.get().getName());
        if (!chosen.get().waitForCardPresent(options.patience().toMillis())) {
            screen.println(ToolText.of(new CardReading.NoCard()));
            return NOTHING_READ;
        }
        var cards = new CardReader(options.trace() ? this::trace : CardTrace.NONE);
        return options.inspectsOnly() ? inspect(cards, chosen.get()) : read(cards, chosen.get());
    }

    /// The one with a card on it, of several.
    private Optional<CardTerminal> choose(List<CardTerminal> found) throws CardException {
        var named = found.stream()
                .filter(terminal -> terminal.getName().contains(options.reader()))
                .toList();
        for (var terminal : named) {
            if (terminal.isCardPresent()) {
                return Optional.of(terminal);
            }
        }
        return named.stream().findFirst();
    }

    private int inspect(CardReader cards, CardTerminal terminal) {
        return switch (cards.inspect(terminal)) {
            case CardInspection.Inspected inspected -> {
                answers.write(inspected);
                yield WELL;
            }
            case CardInspection.NotInspected(var reading) -> say(reading);
        };
    }

    private int read(CardReader cards, CardTerminal terminal) {
        var reading = cards.read(terminal, new Technician(options, screen));
        if (reading instanceof CardReading.Succeeded(var holder)) {
            answers.write(holder, options.pictures());
            return WELL;
        }
        return say(reading);
    }

    private int say(CardReading reading) {
        screen.println(ToolText.of(reading));
        return NOTHING_READ;
    }

    private void trace(String name, String command, String answer) {
        screen.println("> %s    %s".formatted(command, name));
        screen.println("< " + answer);
    }

    private static String cause(CardException e) {
        return String.valueOf(e.getMessage());
    }
}
