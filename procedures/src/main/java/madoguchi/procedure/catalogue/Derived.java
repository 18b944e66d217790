package madoguchi.procedure.catalogue;

import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.rule.Rule;

/// A fact that follows from others.
public record Derived(String name, FactType type, String label, Rule rule) {}
