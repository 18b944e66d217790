package madoguchi.procedure.interview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.Question;
import madoguchi.procedure.decision.Decision;
import madoguchi.procedure.fact.Facts;

/// What is still worth asking: a question stands as long as a fact of it is unknown, nobody has said "I do not know", and
/// some procedure waits for it. The family may speak in any order; there is no next question, only what is left.
public final class Interview {

    private final Catalogue catalogue;

    public Interview(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @param decisions from the same facts
    /// @param notKnown facts of which somebody said "I do not know": they keep their procedures on the list, and are not
    ///     asked again
    public List<OpenQuestion> open(Facts facts, List<Decision> decisions, Set<String> notKnown) {
        var situation = catalogue.situation(facts);
        return catalogue.questions().stream()
                .filter(question -> !question.askIf().evaluate(situation).isFalse())
                .flatMap(question -> open(question, decisions, notKnown).stream())
                .toList();
    }

    private Optional<OpenQuestion> open(Question question, List<Decision> decisions, Set<String> notKnown) {
        var own = catalogue.facts().foundOutBy(question.id()).stream()
                .filter(name -> !notKnown.contains(name))
                .collect(Collectors.toSet());
        Set<String> open = new LinkedHashSet<>();
        Set<String> decides = new LinkedHashSet<>();
        for (var decision : decisions) {
            decision.missing().stream().filter(own::contains).forEach(fact -> {
                open.add(fact);
                decides.add(decision.procedure().id());
            });
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(new OpenQuestion(question, open, decides));
    }

    /// The facts that wait for nobody: no question finds them out, so the clerk looks them up.
    public Set<String> toLookUp(List<Decision> decisions) {
        var asked = catalogue.questions().stream()
                .flatMap(question -> catalogue.facts().foundOutBy(question.id()).stream())
                .collect(Collectors.toSet());
        return decisions.stream()
                .flatMap(decision -> decision.missing().stream())
                .filter(name -> !asked.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
