package madoguchi.form.print;

/// Why something is printed again. Kept with the new request.
public enum PrintAgainReason {
    /// Nothing came of the earlier one.
    EARLIER_STOPPED("前の印刷を取りやめた"),
    CONTENT_CHANGED("内容が変わった"),
    PAPER_MISSING("紙が足りなかった"),
    FOREIGN_PAPER("別の方の紙があった"),
    SPOILED("紙が汚れた・破れた");

    private final String label;

    PrintAgainReason(String label) {
        this.label = label;
    }

    /// What staff read (Japanese).
    public String label() {
        return label;
    }
}
