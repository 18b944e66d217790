package madoguchi.form.resident;

/// 整理番号: by which the town's own system knows a resident. Not the 個人番号, not the 住民票コード.
public record ResidentId(String value) {

    private static final String PATTERN = "[A-Za-z0-9-]{1,20}";

    public ResidentId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not a resident's id");
        }
    }

    static boolean isId(String text) {
        return text.matches(PATTERN);
    }

    @Override
    public String toString() {
        return "ResidentId[masked]";
    }
}
