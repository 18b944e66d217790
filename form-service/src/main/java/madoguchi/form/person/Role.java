package madoguchi.form.person;

/// Who a person is in a case. One person may hold several roles, but nobody is both deceased and anything else.
public enum Role {
    DECEASED("亡くなられた方"),
    APPLICANT("お手続きをされる方"),
    HEIRS_REPRESENTATIVE("相続人代表の方"),
    /// 喪主: who held the funeral; claims the funeral benefit.
    MOURNER("喪主の方");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// What staff and residents read (Japanese).
    public String label() {
        return label;
    }
}
