package madoguchi.procedure.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.calendar.Span;
import org.jspecify.annotations.Nullable;

/// What is known of one case. What is not in it is unknown: nobody has said so far, or nobody could.
///
/// Values are `Boolean`, `Long`, `String`, `LocalDate`, `List`, `Map`, or nothing at all ("there is none"); they say whose
/// they are, so nothing of them is written to a log: [#toString] names facts only.
public final class Facts {

    /// @param value null: there is none
    public record Known(@Nullable Object value, FactSource source) {

        @Override
        public String toString() {
            return "known from " + source;
        }
    }

    /// Stands within an object for what is not known of it.
    public enum Unknown {
        UNKNOWN
    }

    public static final String DAY = "death.day";
    private static final String FIRST_DAY = "death.first";
    private static final String LAST_DAY = "death.last";

    private final Map<String, Known> known;

    private Facts(Map<String, Known> known) {
        this.known = known;
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    /// An answer replaces what was known before.
    public Facts with(String fact, @Nullable Object value, FactSource source) {
        var more = new LinkedHashMap<>(known);
        more.put(fact, new Known(value, source));
        return new Facts(more);
    }

    /// The answer is taken back.
    public Facts without(Collection<String> facts) {
        var fewer = new LinkedHashMap<>(known);
        fewer.keySet().removeAll(facts);
        return new Facts(fewer);
    }

    /// When the person died: one day, or the days between which it lies. The day itself is known of a single one only.
    public Facts withDeath(LocalDate first, LocalDate last, FactSource source) {
        var facts = with(FIRST_DAY, first, source).with(LAST_DAY, last, source);
        return first.equals(last) ? facts.with(DAY, first, source) : facts.without(Set.of(DAY));
    }

    public Optional<Span> death() {
        return date(FIRST_DAY).flatMap(first -> date(LAST_DAY).map(last -> new Span(first, last, "")));
    }

    public Optional<LocalDate> date(String fact) {
        return find(fact).map(Known::value).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    public Optional<Known> find(String fact) {
        return Optional.ofNullable(known.get(fact));
    }

    public boolean knows(String fact) {
        return known.containsKey(fact);
    }

    public Set<String> names() {
        return new LinkedHashSet<>(known.keySet());
    }

    /// The objects of a list.
    @SuppressWarnings("unchecked")
    public Stream<Map<String, Object>> objects(String fact) {
        return find(fact).map(Known::value).filter(List.class::isInstance).stream()
                .flatMap(list -> ((List<Map<String, Object>>) list).stream());
    }

    /// The members that are unknown of an object, or of any object of a list.
    public static Set<String> unknownMembers(@Nullable Object value) {
        Set<String> members = new LinkedHashSet<>();
        switch (value) {
            case List<?> list -> list.forEach(one -> members.addAll(unknownMembers(one)));
            case Map<?, ?> object ->
                object.forEach((name, member) -> {
                    if (member instanceof Unknown) {
                        members.add(String.valueOf(name));
                    }
                });
            case null, default -> {}
        }
        return members;
    }

    @Override
    public String toString() {
        return "facts " + known.keySet();
    }
}
