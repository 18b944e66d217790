package madoguchi.procedure.household;

/// A household that says something impossible, or leaves out what nothing can be decided without.
///
/// The first line says it in English, the second in Japanese; no value of the household is in it but dates and codes.
public final class HouseholdException extends Exception {

    private static final long serialVersionUID = 1;

    HouseholdException(String where, String message, String remedy) {
        super("%s: %s\n%s: %s".formatted(where, message, where, remedy));
    }
}
