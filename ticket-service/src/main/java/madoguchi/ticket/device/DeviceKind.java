package madoguchi.ticket.device;

/// A kiosk (発券機) or a public display (案内表示).
public enum DeviceKind {
    KIOSK("発券機"),
    DISPLAY("案内表示");

    private final String label;

    DeviceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The first part of its pages' path.
    public String path() {
        return this == KIOSK ? "kiosk" : "display";
    }
}
