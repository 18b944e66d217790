package madoguchi.procedure.catalogue;

import java.util.Optional;
import madoguchi.procedure.file.Entry;
import madoguchi.procedure.rule.Rule;
import madoguchi.procedure.rule.RuleException;
import madoguchi.procedure.rule.RuleLanguage;
import org.jspecify.annotations.Nullable;

/// Reads the conditions of entries. One that is no rule is a mistake; it then holds everywhere, so that nothing else seems
/// wrong for its sake.
final class RuleReader {

    private final RuleLanguage language;
    private final Rule always;

    RuleReader(RuleLanguage language) {
        this.language = language;
        try {
            this.always = language.compile("true");
        } catch (RuleException e) {
            throw new IllegalStateException("the language has no true", e);
        }
    }

    Rule required(Entry entry, String field) {
        return condition(entry, field, entry.required(field)).orElse(always);
    }

    /// A rule that may come to anything: what a derived fact is.
    Rule value(Entry entry, String field) {
        return compiled(entry, field, entry.required(field)).orElse(always);
    }

    @Nullable Rule optional(Entry entry, String field) {
        return entry.text(field).flatMap(text -> condition(entry, field, text)).orElse(null);
    }

    private Optional<Rule> condition(Entry entry, String field, String text) {
        var rule = compiled(entry, field, text);
        if (rule.isPresent() && !rule.get().isCondition()) {
            entry.mistake(field, "「%s」は、はい・いいえで答えられる条件にしてください(== や > で比べます)。".formatted(field));
            return Optional.empty();
        }
        return rule;
    }

    private Optional<Rule> compiled(Entry entry, String field, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(language.compile(text));
        } catch (RuleException e) {
            entry.mistake(field, "「%s」の条件が読めません。事実の名前と書き方を確かめてください(%s)。".formatted(field, e.getMessage()));
            return Optional.empty();
        }
    }
}
