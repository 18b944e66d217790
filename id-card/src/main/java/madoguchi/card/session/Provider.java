package madoguchi.card.session;

import javax.smartcardio.CardException;

/// The border to whoever implements `javax.smartcardio`.
final class Provider {

    private Provider() {}

    /// Providers break in their own ways when a card leaves in the middle of an answer, or answers too much: the JDK's
    /// with `IllegalArgumentException`, others with an index out of bounds. That is no bug of ours and no reason to stop.
    static <T> T call(Call<T> call) throws CardException {
        try {
            return call.run();
        } catch (RuntimeException e) {
            throw new CardException("the provider failed", e);
        }
    }

    @FunctionalInterface
    interface Call<T> {

        T run() throws CardException;
    }
}
