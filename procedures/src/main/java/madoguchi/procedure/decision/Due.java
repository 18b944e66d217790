package madoguchi.procedure.decision;

import java.time.LocalDate;
import java.util.Map;
import madoguchi.procedure.catalogue.DeadlineRule;
import org.jspecify.annotations.Nullable;

/// Until when, with the day before and after the rule of closed days.
///
/// @param days null where no day can be said: the paper says it, or the day to count from is not known
/// @param countedFrom null where it is not known
/// @param latest the same from the last possible day of death; null unless that is another
/// @param also further days, by name
public record Due(
        DeadlineRule rule,
        @Nullable Days days,
        @Nullable LocalDate countedFrom,
        String kind,
        @Nullable Days latest,
        Map<String, Days> also) {

    /// @param raw as the law counts
    /// @param effective the next open day, where a closed one rolls
    public record Days(LocalDate raw, LocalDate effective) {}
}
