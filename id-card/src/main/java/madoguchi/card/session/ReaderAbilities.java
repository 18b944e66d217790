package madoguchi.card.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was learnt about each reader, by its name, as long as this process lives.
public final class ReaderAbilities {

    /// A PC has a handful of readers; their names come from outside.
    private static final int READERS = 64;

    private final Map<String, ReaderAbility> readers = new ConcurrentHashMap<>();

    ReaderAbility of(String reader) {
        if (readers.size() >= READERS) {
            readers.clear();
        }
        return readers.computeIfAbsent(reader, _ -> new ReaderAbility());
    }
}
