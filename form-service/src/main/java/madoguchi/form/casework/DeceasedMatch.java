package madoguchi.form.casework;

import java.util.stream.Stream;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.NameKey;
import madoguchi.form.person.Person;
import madoguchi.seal.CardAttributes;
import org.jspecify.annotations.Nullable;

/// Whether a card is the deceased's, as far as what both have can tell: name and birth date. Cards lack one or the other.
enum DeceasedMatch {
    SAME,
    /// A clerk decides.
    UNSURE,
    OTHER;

    /// @param birthDate as the card says it, or as a clerk read it from the card's face
    /// @param deceased null while nobody has said who died
    static DeceasedMatch of(CardAttributes card, @Nullable BirthDate birthDate, @Nullable Person deceased) {
        if (deceased == null || (birthDate != null && !mayBeOneDay(birthDate, deceased.birthDate()))) {
            return OTHER;
        }
        var name = card.name();
        if (name == null || name.contains(UnreadableCharacters.STANDS_IN)) {
            return UNSURE;
        }
        var alike = names(card.name(), card.commonName())
                .anyMatch(one -> names(deceased.name(), deceased.commonName()).anyMatch(other -> NameKey.alike(one, other)));
        if (alike) {
            return deceased.birthDate().equals(birthDate) ? SAME : UNSURE;
        }
        return birthDate != null && NameKey.shareACharacter(name, deceased.name()) ? UNSURE : OTHER;
    }

    private static Stream<String> names(@Nullable String name, @Nullable String commonName) {
        return Stream.ofNullable(name).mapMulti((one, all) -> {
            all.accept(one);
            if (commonName != null) {
                all.accept(commonName);
            }
        });
    }

    /// A part of either may be unknown.
    private static boolean mayBeOneDay(BirthDate one, BirthDate other) {
        return mayBeOne(one, other, 0, 4) && mayBeOne(one, other, 4, 6) && mayBeOne(one, other, 6, 8);
    }

    private static boolean mayBeOne(BirthDate one, BirthDate other, int from, int to) {
        var first = one.digits().substring(from, to);
        var second = other.digits().substring(from, to);
        return first.equals(second) || first.matches("0+") || second.matches("0+");
    }
}
