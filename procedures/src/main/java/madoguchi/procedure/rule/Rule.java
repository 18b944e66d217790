package madoguchi.procedure.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// One expression of the catalogue, checked against the facts there are.
public final class Rule {

    private final String text;
    private final CelRuntime.Program program;
    private final Set<String> mentions;

    Rule(String text, CelRuntime.Program program, CelAbstractSyntaxTree tree) {
        this.text = text;
        this.program = program;
        this.mentions = new LinkedHashSet<>();
        tree.getReferenceMap().values().stream()
                .filter(reference -> !reference.name().isEmpty())
                .forEach(reference -> mentions.add(reference.name()));
    }

    /// As it is written.
    public String text() {
        return text;
    }

    /// The facts, settings and derived facts in it.
    public Set<String> mentions() {
        return mentions;
    }

    /// @throws IllegalStateException if the facts have values of other types than the catalogue says
    public Outcome evaluate(Situation situation) {
        try {
            return situation.outcome(this, program);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("cannot be evaluated: " + text, e);
        }
    }

    static boolean isUnknown(Object value) {
        return value instanceof CelUnknownSet;
    }

    @Override
    public String toString() {
        return text;
    }
}
