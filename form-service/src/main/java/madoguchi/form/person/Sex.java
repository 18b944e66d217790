package madoguchi.form.person;

/// 性別, after ISO 5218 as on the card.
public enum Sex {
    MALE("男"),
    FEMALE("女"),
    NOT_APPLICABLE("適用不能"),
    UNKNOWN("不明");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// @param code `1`, `2`, `9`; anything else is unknown
    public static Sex ofCode(String code) {
        return switch (code) {
            case "1" -> MALE;
            case "2" -> FEMALE;
            case "9" -> NOT_APPLICABLE;
            default -> UNKNOWN;
        };
    }
}
