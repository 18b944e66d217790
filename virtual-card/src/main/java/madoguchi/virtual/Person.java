package madoguchi.virtual;

/// Whom a virtual card belongs to; always somebody invented. What a My Number card says of its holder.
///
/// @param birthDate eight characters `YYYYMMDD`; parts may be `00`
/// @param sex ISO 5218: `1` male, `2` female, `9` not applicable
public record Person(String name, String address, String birthDate, String sex) {

    @Override
    public String toString() {
        return "Person[masked]";
    }
}
