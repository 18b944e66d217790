package madoguchi.form.check;

/// Where drawing happens: a PDF transformation matrix.
record Place(double a, double b, double c, double d, double x, double y) {

    static final Place ORIGIN = new Place(1, 0, 0, 1, 0, 0);

    static Place of(double[] six) {
        return new Place(six[0], six[1], six[2], six[3], six[4], six[5]);
    }

    static Place shift(double x, double y) {
        return new Place(1, 0, 0, 1, x, y);
    }

    /// First this, then the other.
    Place within(Place outer) {
        return new Place(
                a * outer.a + b * outer.c,
                a * outer.b + b * outer.d,
                c * outer.a + d * outer.c,
                c * outer.b + d * outer.d,
                x * outer.a + y * outer.c + outer.x,
                x * outer.b + y * outer.d + outer.y);
    }
}
