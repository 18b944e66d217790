package madoguchi.form.check;

/// Letters that were shown in one go, and where they begin: points from the page's lower left corner.
record Piece(int page, double x, double y, String text) {

    /// Whether both say the same at the same place. Half a point is less than any eye sees.
    boolean same(Piece other) {
        return page == other.page
                && Math.abs(x - other.x) < 0.5
                && Math.abs(y - other.y) < 0.5
                && text.equals(other.text);
    }

    @Override
    public String toString() {
        return "Piece[%d, %.0f, %.0f, masked]".formatted(page, x, y);
    }
}
