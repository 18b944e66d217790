package madoguchi.procedure.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a rule may ask about.
///
/// @param name as rules write it, dots included
/// @param label what a clerk calls it
/// @param question that finds it out; null where nobody is asked
/// @param values the only ones it may have; empty for any
/// @param isOpen whether others than these values occur: what a ledger calls a handbook, another fund
/// @param members the fields of an object, or of each object of a list
/// @param memberQuestions the question that finds out a member, where it is not that of the whole
/// @param isOptional whether its absence says something: `dog != null`
/// @param visibility who may see it on a screen
public record FactDefinition(
        String name,
        FactType type,
        FactSource source,
        String label,
        @Nullable String question,
        List<String> values,
        boolean isOpen,
        Map<String, FactType> members,
        Map<String, String> memberQuestions,
        boolean isOptional,
        Visibility visibility) {

    /// Where a fact may appear (地方税法22条; welfare by custom).
    public enum Visibility {
        ANYWHERE,
        /// on a visitor-facing screen only after heirship is confirmed
        HEIRS_ONLY,
        /// never on a visitor-facing screen
        DESK_ONLY
    }

    /// What a question finds out of it: itself by name, or members of it (`household.members.next_insurance`).
    public List<String> foundOutBy(String asked) {
        if (asked.equals(question)) {
            return List.of(name);
        }
        return memberQuestions.entrySet().stream()
                .filter(member -> member.getValue().equals(asked))
                .map(member -> name + "." + member.getKey())
                .toList();
    }

    /// Whether it is one of the values it may have, or all of several are.
    public boolean allows(Object value) {
        return values.isEmpty() || (value instanceof List<?> several ? values.containsAll(several) : values.contains(value));
    }

    /// What stands for "no" where nothing is said.
    public @Nullable Object absent() {
        if (isOptional) {
            return null;
        }
        return absent(type);
    }

    static @Nullable Object absent(FactType type) {
        return switch (type) {
            case FLAG -> false;
            case NUMBER -> 0L;
            case TEXT -> "";
            case TEXTS, LIST -> List.of();
            case DATE, OBJECT -> null;
        };
    }
}
