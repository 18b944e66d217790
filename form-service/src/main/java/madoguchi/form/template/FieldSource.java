package madoguchi.form.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import madoguchi.form.person.Role;

/// Where a field's value comes from. The role is part of the type: the deceased's name cannot stand in the mourner's box
/// because a list was in another order.
public sealed interface FieldSource {

    record OfPerson(Role role, Part part) implements FieldSource {}

    record OfFact(String code) implements FieldSource {}

    /// The addressee: 架空町長.
    record Mayor() implements FieldSource {}

    record Today() implements FieldSource {}

    enum Part {
        NAME,
        KANA,
        ADDRESS,
        BIRTH,
        PHONE
    }

    /// Reads `deceased.name`, `fact.funeral-date`, `town.mayor`, `today`.
    static Optional<FieldSource> of(String text) {
        return switch (text) {
            case "today" -> Optional.of(new Today());
            case "town.mayor" -> Optional.of(new Mayor());
            default -> text.startsWith("fact.") ? Optional.of(new OfFact(text.substring(5))) : ofPerson(text);
        };
    }

    private static Optional<FieldSource> ofPerson(String text) {
        var dot = text.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return named(Role.values(), text.substring(0, dot))
                .flatMap(role -> named(Part.values(), text.substring(dot + 1)).map(part -> new OfPerson(role, part)));
    }

    /// Town files write `heirs-representative` for `HEIRS_REPRESENTATIVE`.
    static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst();
    }
}
