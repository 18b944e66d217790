package madoguchi.form.template;

/// A rectangle on a page, in millimetres from the page's upper left corner, as one would measure it on paper.
public record Box(double x, double y, double width, double height) {

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;
    /// Below this line stand the page code and nothing else.
    public static final double FOOTER = 279;

    private static final double POINTS_PER_MM = 72 / 25.4;
    /// A file keeps five decimals.
    private static final double ROUNDING = 0.01;

    public boolean onPage() {
        return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= PAGE_WIDTH && y + height <= FOOTER;
    }

    public boolean overlaps(Box other) {
        return x < other.x + other.width
                && other.x < x + width
                && y < other.y + other.height
                && other.y < y + height;
    }

    /// @param left points from the page's left edge
    /// @param up points from the page's lower edge
    public boolean holds(double left, double up) {
        return left >= left() - ROUNDING && left <= right() && up >= bottom() && up <= top();
    }

    public double left() {
        return points(x);
    }

    public double right() {
        return points(x + width);
    }

    public double top() {
        return points(PAGE_HEIGHT - y);
    }

    public double bottom() {
        return points(PAGE_HEIGHT - y - height);
    }

    public static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }
}
