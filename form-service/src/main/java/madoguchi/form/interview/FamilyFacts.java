package madoguchi.form.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import org.jspecify.annotations.Nullable;

/// All that is known of a case: what records say, and the answers on top. An answer replaces a record, and both can be
/// seen.
///
/// @param facts what rules see
/// @param records what only the records say
/// @param answers by fact, in the order in which they were given
/// @param notKnown of which somebody said that they do not know
public record FamilyFacts(Facts facts, Facts records, Map<String, Answer> answers, Set<String> notKnown) {

    public static final String FIRST_DAY = "death.first";
    public static final String LAST_DAY = "death.last";
    public static final String MEMBERS = "household.members";
    /// Whoever a clerk added by hand has a number that no record has.
    static final String ADDED = "+";

    public static FamilyFacts of(FamilyRecords found, Map<String, Answer> answers) {
        var records = RecordedFacts.of(found);
        var notKnown = new LinkedHashSet<String>();
        var facts = records;
        for (var answer : answers.entrySet()) {
            switch (answer.getValue()) {
                case Answer.Said said -> facts = with(facts, answer.getKey(), said, records);
                case Answer.NotKnown _ -> notKnown.add(answer.getKey());
            }
        }
        return new FamilyFacts(withoutUnborn(spanned(facts)), records, new LinkedHashMap<>(answers), notKnown);
    }

    private static Facts with(Facts facts, String fact, Answer.Said said, Facts records) {
        return switch (fact) {
            case Facts.DAY ->
                said.value() instanceof LocalDate day ? facts.withDeath(day, day, said.source()) : facts;
            case MEMBERS -> facts.with(fact, members(records, said), said.source());
            default -> facts.with(fact, said.value(), said.source());
        };
    }

    /// Where only the days are known between which it was, the day is not.
    private static Facts spanned(Facts facts) {
        return facts.death()
                .map(span -> facts.withDeath(span.first(), span.last(), source(facts)))
                .orElse(facts);
    }

    private static FactSource source(Facts facts) {
        return facts.find(FIRST_DAY).map(Facts.Known::source).orElse(FactSource.CLERK);
    }

    /// The records say who there is, the answer says more of them; whoever was added by hand comes last.
    private static List<Map<String, @Nullable Object>> members(Facts records, Answer.Said said) {
        var saidOf = new LinkedHashMap<String, Map<String, Object>>();
        Facts.none().with(MEMBERS, said.value(), said.source()).objects(MEMBERS)
                .forEach(member -> saidOf.put(String.valueOf(member.get("id")), member));
        var members = new ArrayList<Map<String, @Nullable Object>>();
        records.objects(MEMBERS).forEach(member -> members.add(both(member, saidOf.remove(String.valueOf(member.get("id"))))));
        saidOf.forEach((id, member) -> {
            if (id.startsWith(ADDED)) {
                members.add(new LinkedHashMap<>(member));
            }
        });
        return members;
    }

    private static Map<String, @Nullable Object> both(Map<String, Object> recorded, @Nullable Map<String, Object> said) {
        var both = new LinkedHashMap<String, @Nullable Object>(recorded);
        if (said != null) {
            said.forEach((name, value) -> {
                if (!(value instanceof Facts.Unknown)) {
                    both.put(name, value);
                }
            });
        }
        return both;
    }

    /// On the day of death, whoever was born later was no member yet.
    private static Facts withoutUnborn(Facts facts) {
        var first = facts.death().map(span -> span.first());
        return facts.find(MEMBERS)
                .filter(_ -> first.isPresent())
                .map(known -> facts.with(
                        MEMBERS,
                        facts.objects(MEMBERS)
                                .filter(member -> !(member.get("birth") instanceof LocalDate birth && birth.isAfter(first.get())))
                                .toList(),
                        known.source()))
                .orElse(facts);
    }

    public Optional<Answer> answer(String fact) {
        return Optional.ofNullable(answers.get(fact));
    }

    /// Nobody was born after they died, and no time ends before it begins.
    boolean isPossible() {
        var first = facts.date(FIRST_DAY);
        var last = facts.date(LAST_DAY);
        var birth = facts.date("birth");
        return isOrdered(first, last) && isOrdered(birth, first) && isOrdered(first, facts.date("funeral_date"));
    }

    private static boolean isOrdered(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isEmpty() || later.isEmpty() || !later.get().isBefore(earlier.get());
    }

    @Override
    public String toString() {
        return "FamilyFacts[%s, masked]".formatted(facts);
    }
}
