package madoguchi.form.desk;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import madoguchi.form.casework.CardContents;
import madoguchi.form.casework.CardRemark;
import madoguchi.form.person.BirthDate;
import madoguchi.form.picture.CardPicture;
import madoguchi.seal.CardAttributes;
import org.jspecify.annotations.Nullable;

/// What a card said, as the clerk's dialog shows it.
///
/// @param birthDate as it stands in the box; empty where nobody has said it
/// @param stay 国籍・在留資格・在留期間, shown and kept nowhere
record CardLookState(
        String kind,
        String name,
        String kana,
        @Nullable String commonName,
        String birthDate,
        boolean birthDateKnown,
        String sex,
        String address,
        @Nullable String validUntil,
        List<String> stay,
        List<CardRemark> remarks,
        List<Shown> pictures,
        boolean check) {

    /// @param data an address of the picture itself: nothing to fetch, and nothing that a browser keeps
    record Shown(String label, String data) {}

    static CardLookState of(CardContents contents) {
        var residence = contents.residence();
        return new CardLookState(
                KindWords.name(contents.kind()),
                text(contents.name()),
                text(contents.kana()),
                contents.commonName(),
                birthDate(contents.birthDate()),
                contents.birthDate() != null,
                contents.sex().name(),
                text(contents.address()),
                date(contents.validUntil()),
                residence == null ? List.of() : StayWords.of(residence),
                contents.remarks().stream().sorted().toList(),
                contents.pictures().stream().flatMap(picture -> shown(picture).stream()).toList(),
                contents.check());
    }

    private static Optional<Shown> shown(CardAttributes.Picture picture) {
        var label =
                switch (picture.subject()) {
                    case CARD_FRONT -> "カードの表面";
                    case NAME -> "氏名";
                    case ADDRESS -> "住所";
                };
        return CardPicture.png(picture.base64())
                .map(png -> new Shown(label, "data:image/png;base64," + Base64.getEncoder().encodeToString(png)));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// As somebody would type it; a date of which a part is unknown stays as it is.
    private static String birthDate(@Nullable String digits) {
        return digits == null ? "" : new BirthDate(digits).date().map(LocalDate::toString).orElse(digits);
    }

    private static @Nullable String date(@Nullable String digits) {
        return digits == null || !digits.matches("\\d{8}")
                ? null
                : new BirthDate(digits)
                        .date()
                        .map(day -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                        .orElse(null);
    }

    @Override
    public String toString() {
        return "CardLookState[masked]";
    }
}
