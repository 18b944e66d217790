package madoguchi.form.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.SingleLine;
import madoguchi.form.interview.Answer;
import madoguchi.form.interview.FamilyFacts;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads what a clerk entered of those who remain in the household: `member.` and the number, then what is said of them.
/// `member.new` is somebody whom no record has; `remove` takes one of those away again.
final class TypedHousehold {

    private static final String NEW = "new";
    private static final String BIRTH = "birth";
    private static final String RELATION = "relation_to_deceased";
    private static final String INSURANCE = "insurance";
    private static final String NEXT = "next_insurance";
    private static final String CATEGORY = "np_category";

    private final MultiValueMap<String, String> typed;

    private TypedHousehold(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    static Map<String, Answer> read(FamilyFacts family, MultiValueMap<String, String> typed) {
        var members = new TypedHousehold(typed).members(family);
        return Map.of(FamilyFacts.MEMBERS, new Answer.Said(members, FactSource.CLERK, null));
    }

    private List<Map<String, @Nullable Object>> members(FamilyFacts family) {
        var members = new ArrayList<Map<String, @Nullable Object>>();
        var removed = typed.getFirst("remove");
        family.facts().objects(FamilyFacts.MEMBERS)
                .filter(member -> !String.valueOf(member.get("id")).equals(removed))
                .forEach(member -> members.add(member(String.valueOf(member.get("id")), member)));
        if (!text(NEW, BIRTH).isEmpty() || !text(NEW, RELATION).isEmpty()) {
            var added = member(NEW, Map.of());
            added.put("id", nextId(members));
            members.add(added);
        }
        return members;
    }

    private static String nextId(List<Map<String, @Nullable Object>> members) {
        var ids = members.stream().map(member -> String.valueOf(member.get("id"))).toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "+" + number)
                .filter(id -> !ids.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, @Nullable Object> member(String id, Map<String, Object> before) {
        Map<String, @Nullable Object> member = new LinkedHashMap<>();
        member.put("id", id);
        member.put(RELATION, kept(id, RELATION, before));
        var birth = text(id, BIRTH);
        member.put(BIRTH, birth.isEmpty() ? before.getOrDefault(BIRTH, Unknown.UNKNOWN) : TypedAnswers.day(birth, "生年月日"));
        member.put(INSURANCE, kept(id, INSURANCE, before));
        member.put(NEXT, next(id, before, member.get(INSURANCE)));
        member.put(CATEGORY, category(id, before));
        return member;
    }

    private Object kept(String id, String what, Map<String, Object> before) {
        var text = text(id, what);
        if (!SingleLine.fits(text)) {
            throw CaseError.TEXT_UNFIT.failure(AnswerWords.member(what));
        }
        if (isOnScreen(id, what)) {
            return text.isEmpty() ? Unknown.UNKNOWN : text;
        }
        return before.getOrDefault(what, Unknown.UNKNOWN);
    }

    /// Whoever did not depend on the deceased stays insured as they are.
    private Object next(String id, Map<String, Object> before, @Nullable Object insurance) {
        return insurance instanceof String known && !known.equals(FactChoices.DEPENDANT)
                ? known
                : kept(id, NEXT, before);
    }

    private @Nullable Object category(String id, Map<String, Object> before) {
        return switch (text(id, CATEGORY)) {
            case "none" -> null;
            case "1" -> 1L;
            case "2" -> 2L;
            case "3" -> 3L;
            default -> isOnScreen(id, CATEGORY) ? Unknown.UNKNOWN : before.getOrDefault(CATEGORY, Unknown.UNKNOWN);
        };
    }

    private boolean isOnScreen(String id, String what) {
        return typed.containsKey("member.%s.%s".formatted(id, what));
    }

    private String text(String id, String what) {
        var text = typed.getFirst("member.%s.%s".formatted(id, what));
        return text == null ? "" : text.strip();
    }
}
