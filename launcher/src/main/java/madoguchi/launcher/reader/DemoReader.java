package madoguchi.launcher.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import madoguchi.virtual.ReaderView;
import madoguchi.virtual.VirtualReader;
import org.jspecify.annotations.Nullable;

/// The reader and the rack of cards beside it.
public final class DemoReader {

    private final VirtualReader reader;
    private final List<DemoCard> cards;
    private @Nullable DemoCard inside;

    private DemoReader(VirtualReader reader, List<DemoCard> cards) {
        this.reader = reader;
        this.cards = cards;
    }

    /// @param town the folder with `cards.yaml`
    public static DemoReader of(VirtualReader reader, Path town) {
        return new DemoReader(reader, DemoCards.read(town));
    }

    synchronized void insert(String code) {
        if (inside != null) {
            throw ReaderError.CARD_IN.failure();
        }
        var chosen = find(code).orElseThrow(ReaderError.UNKNOWN_CARD::failure);
        chosen.card().startCounting();
        reader.insert(chosen.card());
        inside = chosen;
    }

    synchronized void pull() {
        reader.pull();
        inside = null;
    }

    void type(String digit) {
        if (digit.length() == 1) {
            reader.type(digit.charAt(0));
        }
    }

    void ok() {
        reader.ok();
    }

    void cancel() {
        reader.cancel();
    }

    private Optional<DemoCard> find(String code) {
        return cards.stream().filter(card -> card.code().equals(code)).findFirst();
    }

    synchronized State state() {
        var rack = cards.stream()
                .map(card -> new OnRack(card.code(), card.label(), card.pin()))
                .toList();
        return switch (reader.view()) {
            case ReaderView.Empty _ -> state(rack, false, List.of(), 0);
            case ReaderView.CardIn(var message) -> state(rack, false, message, 0);
            case ReaderView.PadOpen(var prompt, var digits) -> state(rack, true, prompt, digits);
        };
    }

    private State state(List<OnRack> rack, boolean padOpen, List<String> lines, int digits) {
        var card = inside;
        return card == null
                ? new State(rack, null, padOpen, lines, digits, 0)
                : new State(rack, card.code(), padOpen, lines, digits, card.card().commands());
    }

    /// What the page shows.
    ///
    /// @param inside the code of the card in the reader
    /// @param lines what the pad's display says
    /// @param digits how many have been typed; never which
    /// @param commands how many the card has answered since it was put on the reader
    record State(
            List<OnRack> cards,
            @Nullable String inside,
            boolean padOpen,
            List<String> lines,
            int digits,
            int commands) {}

    record OnRack(String code, String label, String pin) {}
}
