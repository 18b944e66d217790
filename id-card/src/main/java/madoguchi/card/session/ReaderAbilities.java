package madoguchi.card.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was learnt about each reader, by its name, as long as this process lives.
public final class ReaderAbilities {

    /// A PC has a handful of readers; their names come from outside.
    private static final int READERS = 64;

    private final Map<String, ExtendedLength> extendedLength = new ConcurrentHashMap<>();

    ExtendedLength extendedLength(String reader) {
        if (extendedLength.size() >= READERS) {
            extendedLength.clear();
        }
        return extendedLength.computeIfAbsent(reader, _ -> new ExtendedLength());
    }
}
