package madoguchi.launcher.demo;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The resident at the reader of counter 1: puts a card on it and types, as soon as the pad asks.
public final class CardHands implements Hands {

    private static final String READER = "/virtual-reader";

    private final Browser browser;

    public CardHands(Browser browser) {
        this.browser = browser;
    }

    @Override
    public void insert(String card) {
        browser.act(READER + "/insert", Map.of("card", card));
    }

    /// The pad opens a moment after the event says that the PIN is asked for; what is typed before is lost, as it is on
    /// a real one.
    ///
    /// @return when the last key was pressed, by `System.nanoTime`
    @Override
    public long type(String card) {
        var pin = pin(card);
        Patience.until(() -> state().path("padOpen").asBoolean(), "virtual reader: pad");
        pin.chars().forEach(digit -> browser.act(READER + "/type", Map.of("digit", Character.toString(digit))));
        var last = System.nanoTime();
        browser.act(READER + "/ok", Map.of());
        return last;
    }

    /// Printed on the invented card, so to speak.
    private String pin(String card) {
        for (var shown : state().path("cards")) {
            if (shown.path("code").asString().equals(card)) {
                return shown.path("pin").asString();
            }
        }
        throw DemoError.INCOMPLETE.failure("cards.yaml: " + card);
    }

    /// Takes the card back.
    ///
    /// @return how many commands the card has answered
    @Override
    public int pull() {
        var commands = state().path("commands").asInt();
        browser.act(READER + "/pull", Map.of());
        return commands;
    }

    private JsonNode state() {
        return browser.state(READER + "/state");
    }
}
