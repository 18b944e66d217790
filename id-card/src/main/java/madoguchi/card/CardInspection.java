package madoguchi.card;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a card says of itself without being opened: no try is spent, and nothing is told that would name its holder.
public sealed interface CardInspection {

    /// @param token where its public certification keys live, as the card names it
    /// @param certificate when the certificate for signing in (利用者証明用電子証明書) is valid; whether it was revoked is
    ///     not known to the card
    /// @param carries other cards that live in this one
    record Inspected(
            CardKind kind,
            List<TriesLeft> tries,
            @Nullable String token,
            @Nullable Validity certificate,
            Set<CardKind> carries)
            implements CardInspection {

        public Inspected {
            tries = List.copyOf(tries);
            carries = Set.copyOf(carries);
        }

        static Inspected of(CardKind kind) {
            return new Inspected(kind, List.of(), null, null, Set.of());
        }
    }

    /// @param reading why
    record NotInspected(CardReading reading) implements CardInspection {}

    /// What counts wrong attempts on these cards.
    enum Counter {
        PIN,
        NUMBER_B,
        /// 利用者証明用電子証明書の暗証番号.
        AUTHENTICATION_PIN,
        /// 署名用電子証明書の暗証番号.
        SIGNATURE_PASSWORD,
        LICENCE_PIN_1,
        LICENCE_PIN_2,
        MY_NUMBER_LICENCE_PIN
    }

    /// @param left 0 once it is locked; empty where the card gave no number
    record TriesLeft(Counter counter, OptionalInt left) {

        public boolean locked() {
            return left.isPresent() && left.getAsInt() == 0;
        }
    }

    /// Days in Japan, both inclusive.
    record Validity(LocalDate from, LocalDate until) {}
}
