package madoguchi.calendar.command;

/// What a command cannot answer: why, and in Japanese what to write instead.
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    BadInput(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
