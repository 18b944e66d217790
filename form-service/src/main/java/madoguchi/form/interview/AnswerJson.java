package madoguchi.form.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.fact.Facts.Unknown;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// A value of a fact as JSON, and back by the fact's type. A member that is unknown is not there; one that there is none
/// of is `null`.
final class AnswerJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerJson() {}

    static String write(@Nullable Object value) {
        return node(value).toString();
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Boolean flag -> NODES.booleanNode(flag);
            case Long number -> NODES.numberNode(number);
            case List<?> list -> {
                var array = NODES.arrayNode();
                list.forEach(one -> array.add(node(one)));
                yield array;
            }
            case Map<?, ?> members -> {
                var object = NODES.objectNode();
                members.forEach((name, member) -> {
                    if (!(member instanceof Unknown)) {
                        object.set(String.valueOf(name), node(member));
                    }
                });
                yield object;
            }
            default -> NODES.stringNode(value.toString());
        };
    }

    static @Nullable Object read(FactDefinition fact, String json) {
        return value(fact.type(), fact.members(), JSON.readTree(json));
    }

    private static @Nullable Object value(FactType type, Map<String, FactType> members, JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        return switch (type) {
            case FLAG -> node.asBoolean();
            case NUMBER -> node.asLong();
            case TEXT -> node.asString();
            case DATE -> LocalDate.parse(node.asString());
            case TEXTS -> list(node, FactType.TEXT, Map.of());
            case LIST -> list(node, FactType.OBJECT, members);
            case OBJECT -> object(node, members);
        };
    }

    private static List<@Nullable Object> list(JsonNode node, FactType type, Map<String, FactType> members) {
        var list = new ArrayList<@Nullable Object>();
        node.forEach(one -> list.add(value(type, members, one)));
        return list;
    }

    private static Map<String, @Nullable Object> object(JsonNode node, Map<String, FactType> members) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, type) ->
                object.put(name, node.has(name) ? value(type, Map.of(), node.path(name)) : Unknown.UNKNOWN));
        return object;
    }
}
