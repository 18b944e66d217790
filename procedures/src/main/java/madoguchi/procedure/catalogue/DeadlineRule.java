package madoguchi.procedure.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.procedure.rule.Rule;
import org.jspecify.annotations.Nullable;

/// Until when.
///
/// @param when null: in every other case
/// @param counting null where the law names no day to count from, or the paper says so itself
/// @param kind statutory, ordinance, guideline, prescription
/// @param text how it is counted, in Japanese
/// @param also further days under the same heading, by name: what the gun itself has, what a scrapped moped has
/// @param kindOfSpan what the kind is called where the day of death is a span and its first day was taken
public record DeadlineRule(
        @Nullable Rule when,
        @Nullable Counting counting,
        Base countedFrom,
        String kind,
        @Nullable String law,
        String text,
        @Nullable String inEnglish,
        Map<String, Further> also,
        @Nullable String kindOfSpan) {

    /// The day that is counted from.
    public enum Base {
        DEATH,
        /// when whoever has to file heard of the death
        KNOWN,
        FUNERAL;

        static Optional<Base> find(String written) {
            return Stream.of(values())
                    .filter(base -> base.name().equalsIgnoreCase(written))
                    .findFirst();
        }
    }

    /// A day of its own beside the deadline.
    public record Further(Counting counting, @Nullable String law, @Nullable String text) {}

    /// @param period ISO 8601: `P14D`
    /// @param firstDayCounts 戸籍法43条 and 「起算して」
    /// @param elapsed 「…を経過した日」
    /// @param rolls a closed day makes it the next open day
    public record Counting(Base from, String period, boolean firstDayCounts, boolean elapsed, boolean rolls) {}
}
