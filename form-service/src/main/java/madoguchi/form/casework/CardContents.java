package madoguchi.form.casework;

import java.util.List;
import java.util.Set;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.CardRequestId;
import madoguchi.form.person.Role;
import madoguchi.form.person.Sex;
import madoguchi.seal.CardAttributes;
import org.jspecify.annotations.Nullable;

/// What a card said, for the one clerk who looks at it before it is used.
///
/// @param birthDate eight digits; null where nobody has said it: then nothing else is shown yet
/// @param check 区分7: the holder may be protected, so nothing is shown that could say where they live
/// @param residence null where the card is not of a stay, or must not be shown
public record CardContents(
        CardRequestId request,
        Role role,
        CardKind kind,
        @Nullable String name,
        @Nullable String kana,
        @Nullable String commonName,
        @Nullable String address,
        @Nullable String birthDate,
        Sex sex,
        @Nullable String validUntil,
        CardAttributes.@Nullable Residence residence,
        Set<CardRemark> remarks,
        List<CardAttributes.Picture> pictures,
        boolean check) {

    @Override
    public String toString() {
        return "CardContents[%s, masked]".formatted(request);
    }
}
