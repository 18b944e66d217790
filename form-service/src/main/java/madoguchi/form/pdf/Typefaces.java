package madoguchi.form.pdf;

/// What pages are set in: labels in gothic, what was filled in in mincho, so that the eye tells them apart.
record Typefaces(Typeface mincho, Typeface gothic) {

    static Typefaces read() {
        return new Typefaces(Typeface.read("BIZUDMincho-Regular.ttf"), Typeface.read("BIZUDGothic-Regular.ttf"));
    }
}
