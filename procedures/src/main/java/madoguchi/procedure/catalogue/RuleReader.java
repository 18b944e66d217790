package madoguchi.procedure.catalogue;

import java.util.Optional;
import madoguchi.procedure.file.Entry;
import madoguchi.procedure.rule.Rule;
import madoguchi.procedure.rule.RuleException;
import madoguchi.procedure.rule.RuleLanguage;
import org.jspecify.annotations.Nullable;

/// Reads the conditions of entries. One that is no rule is a mistake, and then holds nowhere.
final class RuleReader {

    private final RuleLanguage language;
    private final Rule never;

    RuleReader(RuleLanguage language) {
        this.language = language;
        try {
            this.never = language.compile("false");
        } catch (RuleException e) {
            throw new IllegalStateException("the language has no false", e);
        }
    }

    Rule required(Entry entry, String field) {
        return compiled(entry, field, entry.required(field)).orElse(never);
    }

    @Nullable Rule optional(Entry entry, String field) {
        return entry.text(field).flatMap(text -> compiled(entry, field, text)).orElse(null);
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
