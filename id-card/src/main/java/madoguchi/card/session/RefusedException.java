package madoguchi.card.session;

import madoguchi.card.CardReading;

/// The card would not let its application be entered or its file be read, although it was opened.
public final class RefusedException extends Exception {

    private static final int SECURITY_STATUS_NOT_SATISFIED = 0x6982;

    private final int statusWord;

    public RefusedException(int statusWord) {
        super("the card answered %04X".formatted(statusWord));
        this.statusWord = statusWord;
    }

    /// The secret was right a moment ago. If it no longer is, somebody reset the card since.
    public CardReading reading() {
        return statusWord == SECURITY_STATUS_NOT_SATISFIED
                ? new CardReading.Interrupted()
                : new CardReading.Unreadable(statusWord);
    }

    public boolean isInterruption() {
        return statusWord == SECURITY_STATUS_NOT_SATISFIED;
    }
}
