package madoguchi.procedure.decision;

/// Where one procedure stands for one family.
public enum Status {
    DONE,
    REQUIRED,
    BENEFIT,
    OPTIONAL,
    /// explained: another body takes it
    GUIDE,
    /// the law lets it be left out in this case
    OMITTED,
    /// the rules do not decide; the clerk does
    NEEDS_DECISION,
    /// 確認要: facts are missing, or somebody does not know
    OPEN
}
