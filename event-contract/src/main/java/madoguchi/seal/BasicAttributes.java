package madoguchi.seal;

/// The four basic attributes (基本4情報) as the card gives them, unchanged: no normalisation, no trimming.
///
/// @param birthDate eight characters `YYYYMMDD`; parts may be `00` where unknown
/// @param sex ISO 5218: `1` male, `2` female, `9` not applicable, anything else unknown
public record BasicAttributes(String name, String address, String birthDate, String sex) {

    /// Personal data never reaches a log.
    @Override
    public String toString() {
        return "BasicAttributes[masked]";
    }
}
