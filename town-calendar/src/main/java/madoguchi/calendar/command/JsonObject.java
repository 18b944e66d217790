package madoguchi.calendar.command;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small JSON object, in the order in which it was written. A library would take longer to start than to answer.
final class JsonObject {

    private final Map<String, String> fields = new LinkedHashMap<>();

    JsonObject text(String name, Object value) {
        return put(name, quoted(value.toString()));
    }

    JsonObject number(String name, int value) {
        return put(name, Integer.toString(value));
    }

    JsonObject flag(String name, boolean value) {
        return put(name, Boolean.toString(value));
    }

    JsonObject texts(String name, List<String> values) {
        return put(name, list(values.stream().map(JsonObject::quoted).toList()));
    }

    JsonObject objects(String name, List<JsonObject> values) {
        return put(name, list(values.stream().map(JsonObject::toString).toList()));
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(joining(",", "{", "}"));
    }

    private JsonObject put(String name, String json) {
        fields.put(name, json);
        return this;
    }

    private static String list(List<String> json) {
        return "[" + String.join(",", json) + "]";
    }

    private static String quoted(String text) {
        return text.codePoints().mapToObj(JsonObject::escaped).collect(joining("", "\"", "\""));
    }

    private static String escaped(int codePoint) {
        if (codePoint < ' ') {
            return "\\u%04x".formatted(codePoint);
        }
        return (codePoint == '"' || codePoint == '\\' ? "\\" : "") + Character.toString(codePoint);
    }
}
