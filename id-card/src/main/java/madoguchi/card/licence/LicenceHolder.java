package madoguchi.card.licence;

import static madoguchi.card.Holder.Remark.CHANGED_SINCE_ISSUE;
import static madoguchi.card.Holder.Remark.GAIJI_IN_ADDRESS;
import static madoguchi.card.Holder.Remark.GAIJI_IN_NAME;
import static madoguchi.card.Holder.Remark.MISSING_CHARACTER_IN_ADDRESS;
import static madoguchi.card.Holder.Remark.MISSING_CHARACTER_IN_NAME;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.card.CardKind;
import madoguchi.card.Holder;
import madoguchi.card.Holder.Remark;
import madoguchi.card.licence.Changes.Change;
import org.jspecify.annotations.Nullable;

/// The holder of a driver's licence today: what was printed, with the changes laid over it. A licence says no sex.
final class LicenceHolder {

    private LicenceHolder() {}

    static Holder of(PrintedEntries printed, Changes changes) {
        var newName = Changes.latest(changes.names());
        var newAddress = Changes.latest(changes.addresses());
        var name = newName.map(Change::text).orElse(printed.name());
        var address = newAddress.map(Change::text).orElse(printed.address());
        return new Holder(
                CardKind.DRIVERS_LICENCE,
                name.text(),
                textOrNull(kana(printed, changes)),
                textOrNull(printed.commonName()),
                address.text(),
                printed.birthDate(),
                null,
                printed.validUntil(),
                null,
                remarks(List.of(name, printed.commonName()), address, newName.or(() -> newAddress)),
                List.of());
    }

    /// Nothing where the name was changed since and no reading was written with it: the old one is somebody's no more.
    private static LicenceText kana(PrintedEntries printed, Changes changes) {
        var newKana = Changes.latest(changes.kana());
        var newName = Changes.latest(changes.names()).map(Change::date).orElse("");
        if (newKana.map(Change::date).orElse("").compareTo(newName) < 0) {
            return LicenceText.NONE;
        }
        return newKana.map(Change::text).orElse(printed.kana());
    }

    private static Set<Remark> remarks(List<LicenceText> names, LicenceText address, Optional<Change> change) {
        var remarks = EnumSet.noneOf(Remark.class);
        addIf(remarks, names.stream().anyMatch(LicenceText::gaiji), GAIJI_IN_NAME);
        addIf(remarks, names.stream().anyMatch(LicenceText::missing), MISSING_CHARACTER_IN_NAME);
        addIf(remarks, address.gaiji(), GAIJI_IN_ADDRESS);
        addIf(remarks, address.missing(), MISSING_CHARACTER_IN_ADDRESS);
        addIf(remarks, change.isPresent(), CHANGED_SINCE_ISSUE);
        return remarks;
    }

    private static void addIf(Set<Remark> remarks, boolean applies, Remark remark) {
        if (applies) {
            remarks.add(remark);
        }
    }

    private static @Nullable String textOrNull(LicenceText text) {
        return text.isBlank() ? null : text.text();
    }
}
