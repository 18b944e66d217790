package madoguchi.town;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What one file says, or several of them laid over each other: base ← prefecture ← town.
///
/// @param titles what stands at the top: `code`, `name`
record Layer(Map<String, Value> titles, Map<Section, Map<String, Entry>> sections) {

    static Layer empty() {
        return new Layer(new LinkedHashMap<>(), new EnumMap<>(Section.class));
    }

    Map<String, Entry> entries(Section section) {
        return sections.computeIfAbsent(section, _ -> new LinkedHashMap<>());
    }

    /// A later layer replaces single fields and adds entries; it never takes one away.
    void extendBy(Layer later) {
        titles.putAll(later.titles);
        later.sections.forEach(
                (section, entries) -> entries.forEach((key, entry) -> entries(section).merge(key, entry, Entry::extendedBy)));
    }
}
