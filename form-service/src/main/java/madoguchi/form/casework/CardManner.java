package madoguchi.form.casework;

/// How a card is asked for.
public enum CardManner {
    /// By PIN, and not where one try is left.
    USUAL,
    /// One try is left; the clerk has said what that means, and the visitor wants to type.
    LAST_TRY,
    /// By the number printed on the card.
    PRINTED_NUMBER
}
