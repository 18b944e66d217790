package madoguchi.launcher.demo;

import java.util.Map;
import java.util.TreeMap;
import madoguchi.failure.CounterFailure;
import tools.jackson.databind.JsonNode;

/// A clerk at one counter, with the queue panel and the desk open. Every command names what the clerk saw.
public final class Clerk {

    private static final String PAPERS_WAIT = "TK-302";

    private final Browser browser;
    private final int counter;

    public Clerk(Browser browser, int counter) {
        this.browser = browser;
        this.counter = counter;
    }

    public JsonNode queue() {
        return browser.state("/queue/" + counter + "/state");
    }

    public JsonNode desk() {
        return browser.state("/desk/" + counter + "/state");
    }

    /// The demo takes nobody's place.
    void requireFree() {
        if (queue().path("current").isObject()) {
            throw DemoError.COUNTER_BUSY.failure(counter + "番窓口");
        }
    }

    /// Calls the number: as the next one if it stands first, by name if others wait before it.
    public void call(int number) {
        var first = queue().path("waiting").path(0).path("number").asInt();
        browser.act("/queue/" + counter + (first == number ? "/next" : "/call/" + number), Map.of());
    }

    public void start() {
        move("start");
    }

    /// The queue hears of papers handed over a moment after the desk does; until then it refuses, and the clerk presses
    /// again.
    public void finish() {
        Patience.until(this::finished, "/queue/" + counter + "/finish");
    }

    private boolean finished() {
        try {
            move("finish");
            return true;
        } catch (CounterFailure refused) {
            if (String.valueOf(refused.place()).contains(PAPERS_WAIT)) {
                return false;
            }
            throw refused;
        }
    }

    private void move(String move) {
        var current = queue().path("current");
        browser.act("/queue/" + counter + "/" + move, Map.of(
                "leg", current.path("leg").asString(),
                "version", current.path("version").asString()));
    }

    public JsonNode atDesk(String command, Map<String, String> fields) {
        var desk = desk();
        var all = new TreeMap<>(fields);
        all.put("visit", desk.path("visit").asString());
        all.put("version", desk.path("file").path("version").asString("0"));
        return browser.act("/desk/" + counter + command, all);
    }
}
