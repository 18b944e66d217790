package madoguchi.procedure.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One expression of the catalogue, checked against the facts there are.
public final class Rule {

    private static final Pattern MEMBER = Pattern.compile("\\.([a-z_0-9]+)");

    private final String text;
    private final CelRuntime.Program program;
    private final Set<String> mentions;
    private final Set<String> members;
    private final boolean condition;

    Rule(String text, CelRuntime.Program program, CelAbstractSyntaxTree tree) {
        this.text = text;
        this.program = program;
        this.condition = SimpleType.BOOL.isAssignableFrom(tree.getResultType());
        this.mentions = new LinkedHashSet<>();
        tree.getReferenceMap().values().stream()
                .filter(reference -> !reference.name().isEmpty())
                .forEach(reference -> mentions.add(reference.name()));
        this.members = MEMBER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /// As it is written.
    public String text() {
        return text;
    }

    /// The facts, settings and derived facts in it.
    public Set<String> mentions() {
        return mentions;
    }

    /// Whether it looks at one of these members of an object. Said too often rather than too seldom.
    boolean looksAt(Set<String> someMembers) {
        return someMembers.stream().anyMatch(members::contains);
    }

    /// Whether it comes to yes or no, whatever the facts are.
    public boolean isCondition() {
        return condition;
    }

    /// @throws IllegalStateException if the facts have values of other types than the catalogue says
    public Outcome evaluate(Situation situation) {
        try {
            return situation.outcome(this, program);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("cannot be evaluated: " + text, e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
