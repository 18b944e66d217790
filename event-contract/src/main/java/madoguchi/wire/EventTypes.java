package madoguchi.wire;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import madoguchi.event.CounterEvent;
import madoguchi.event.WireName;
import org.jspecify.annotations.Nullable;

/// Every event there is, by its wire name. Found from the sealed families: there is no list to forget.
public final class EventTypes {

    private static final Map<String, Class<? extends CounterEvent>> BY_NAME = new TreeMap<>();

    static {
        records(CounterEvent.class).forEach(type -> BY_NAME.put(wireName(type), type));
    }

    private EventTypes() {}

    /// By wire name, in its order.
    public static Map<String, Class<? extends CounterEvent>> all() {
        return Map.copyOf(BY_NAME);
    }

    static @Nullable Class<? extends CounterEvent> find(String wireName) {
        return BY_NAME.get(wireName);
    }

    public static String wireName(Class<? extends CounterEvent> type) {
        return type.getAnnotation(WireName.class).value();
    }

    private static Stream<Class<? extends CounterEvent>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family.asSubclass(CounterEvent.class))
                : Stream.of(family.getPermittedSubclasses()).flatMap(EventTypes::records);
    }
}
