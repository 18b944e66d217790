package madoguchi.launcher.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualMyNumberCard;
import madoguchi.virtual.Person;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Makes the cards of `town/cards.yaml`.
public final class DemoCards {

    private static final int FRESH_TRIES = 3;
    private static final HexFormat HEX = HexFormat.of();

    private DemoCards() {}

    /// @throws madoguchi.failure.CounterFailure if the file is missing or says something else than cards
    static List<DemoCard> read(Path town) {
        var file = town.resolve("cards.yaml");
        try {
            var read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return section(read, "cards").entrySet().stream()
                    .map(entry -> card(String.valueOf(entry.getKey()), section(entry.getValue())))
                    .toList();
        } catch (IOException | YamlEngineException | IllegalArgumentException e) {
            throw ReaderError.CARDS_UNREADABLE.failure(file.toString(), e);
        }
    }

    private static Map<?, ?> section(@Nullable Object from, String key) {
        return section(section(from).get(key));
    }

    private static Map<?, ?> section(@Nullable Object value) {
        if (value instanceof Map<?, ?> section) {
            return section;
        }
        throw new IllegalArgumentException("a section is missing");
    }

    private static DemoCard card(String code, Map<?, ?> says) {
        var pin = text(says, "pin");
        var attributes =
                new Person(text(says, "name"), text(says, "address"), text(says, "birth"), text(says, "sex"));
        var card = VirtualMyNumberCard.of(attributes, pin);
        for (var tries = FRESH_TRIES; tries > Integer.parseInt(text(says, "tries")); tries--) {
            mistype(card, pin);
        }
        return new DemoCard(code, text(says, "label"), pin, new CountedCard(card));
    }

    /// A card with fewer tries left is one on which somebody mistyped before.
    private static void mistype(VirtualCard card, String pin) {
        var wrong = pin.equals("0000") ? "1111" : "0000";
        card.answer(HEX.parseHex("00a4040c0ad3921000310001010408"));
        card.answer(HEX.parseHex("0020009104" + HEX.formatHex(wrong.getBytes(StandardCharsets.US_ASCII))));
        card.powerOff();
    }

    private static String text(Map<?, ?> says, String key) {
        return String.valueOf(says.get(key));
    }
}
