package madoguchi.procedure.interview;

import java.util.Set;
import madoguchi.procedure.catalogue.Question;

/// A question that can still change something.
///
/// @param facts which of its facts are not known yet and would decide something
/// @param decides the procedures that wait for one of them
public record OpenQuestion(Question question, Set<String> facts, Set<String> decides) {}
