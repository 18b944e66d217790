package madoguchi.ticket.kiosk;

import java.util.List;
import madoguchi.town.TownProfile.Purpose;

/// A button of the kiosk.
///
/// @param code the purpose's code
/// @param place its number on the screen: the voice says "3番のボタン" and never the purpose
/// @param plain the same in やさしい日本語, with furigana
record PurposeButton(String code, int place, String label, List<Ruby> plain) {

    static PurposeButton of(int place, Purpose purpose) {
        return new PurposeButton(purpose.code().value(), place, purpose.label(), Ruby.parse(purpose.plain()));
    }
}
