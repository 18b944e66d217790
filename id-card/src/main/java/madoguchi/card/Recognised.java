package madoguchi.card;

/// Which card it is, by what it says unopened. It stands then in the application named here.
sealed interface Recognised {

    /// In the text application.
    record MyNumber() implements Recognised {}

    /// In the master file.
    ///
    /// @param pinIsSet whether its holder chose a PIN; otherwise nothing has to be asked
    record Licence(boolean pinIsSet) implements Recognised {}

    /// In the master file.
    ///
    /// @param kind [CardKind#RESIDENCE_CARD] or [CardKind#SPECIAL_PERMANENT_RESIDENT_CERTIFICATE]
    /// @param generation 1 or 2
    record Residence(CardKind kind, int generation) implements Recognised {}

    /// Known, and not to be read.
    record NotReadable(CardKind kind) implements Recognised {}

    record Unknown() implements Recognised {}
}
