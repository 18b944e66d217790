package madoguchi.form.person;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person of a case, as the card, the resident records or the clerk gave them. Names are kept to the code point:
/// no normalisation, because the registered form is what the law prints.
///
/// @param id made for this case; never the resident's number of any other system
/// @param commonName 通称, shown beside the name of a foreign resident
/// @param kana フリガナ
/// @param birthDate as registered: usually a date, sometimes only a part of one
/// @param source where this came from; the clerk sees it
/// @param resident the resident record it was matched with
public record Person(
        UUID id,
        String name,
        @Nullable String commonName,
        @Nullable String kana,
        BirthDate birthDate,
        Sex sex,
        Address address,
        @Nullable String phone,
        Source source,
        @Nullable String resident) {

    public Optional<String> registeredAddress() {
        return address instanceof Address.Registered(var text) ? Optional.of(text) : Optional.empty();
    }

    /// 支援措置: nothing of this person's address is shown, prefilled or printed.
    public boolean isProtected() {
        return address instanceof Address.Withheld;
    }

    @Override
    public String toString() {
        return "Person[%s, masked]".formatted(id);
    }

    public enum Source {
        CARD("カード"),
        RESIDENT_RECORD("住民記録"),
        TYPED("手入力");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
