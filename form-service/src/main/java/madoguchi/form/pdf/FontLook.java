package madoguchi.form.pdf;

/// For whoever looks after the installation: whether the fonts of the forms are packed and draw what they must.
public final class FontLook {

    private FontLook() {}

    /// @return the characters of the sample that one of the fonts cannot draw; empty where all is well
    public static String missing(String sample) {
        var faces = Typefaces.read();
        return sample.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> faces.mincho().firstMissing(letter).isPresent()
                        || faces.gothic().firstMissing(letter).isPresent())
                .reduce("", String::concat);
    }
}
