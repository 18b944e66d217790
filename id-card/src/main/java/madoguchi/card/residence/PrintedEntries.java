package madoguchi.card.residence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import madoguchi.card.Holder.Residence;
import madoguchi.card.MalformedFileException;
import madoguchi.card.tlv.Entries;
import org.jspecify.annotations.Nullable;

/// DF1 EF 02 of a card of the second generation: what is text on it. Name and address are not.
///
/// @param birthDate `YYYYMMDD`; month or day may be `00`
/// @param sex ISO 5218
/// @param validUntil `YYYYMMDD`
record PrintedEntries(
        String birthDate, String sex, @Nullable String validUntil, Residence residence) {

    private static final int VALID_UNTIL = 0xC5;
    private static final int BIRTH_DATE = 0xC6;
    private static final int SEX = 0xC7;
    private static final int NATIONALITY = 0xC8;
    private static final int STATUS = 0xC9;
    private static final int WORK_RESTRICTION = 0xCC;
    private static final int PERIOD = 0xCE;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    static PrintedEntries parse(byte[] file) throws MalformedFileException {
        var entries = Entries.of(file);
        var expiry = text(entries, VALID_UNTIL);
        return new PrintedEntries(
                birthDate(text(entries, BIRTH_DATE)),
                sex(text(entries, SEX)),
                expiry == null ? null : date(expiry),
                new Residence(
                        text(entries, NATIONALITY),
                        text(entries, STATUS),
                        text(entries, PERIOD),
                        text(entries, WORK_RESTRICTION)));
    }

    /// The card's `3` is 不詳, not known; ISO 5218 has `0` for it.
    private static String sex(@Nullable String code) throws MalformedFileException {
        return switch (code) {
            case "1", "2" -> code;
            case "3" -> "0";
            case null, default -> throw new MalformedFileException("a sex of another code");
        };
    }

    private static String birthDate(@Nullable String date) throws MalformedFileException {
        if (date != null && date.matches("[0-9]{4}(00([0-2][0-9]|3[01])|(0[1-9]|1[0-2])00)")) {
            return date;
        }
        return date(date);
    }

    private static String date(@Nullable String date) throws MalformedFileException {
        try {
            return LocalDate.parse(String.valueOf(date), DATE).format(DATE);
        } catch (DateTimeException e) {
            throw new MalformedFileException("no date");
        }
    }

    /// All are codes in plain ASCII.
    private static @Nullable String text(Entries entries, int tag) throws MalformedFileException {
        var value = entries.value(tag);
        for (var character : value) {
            if (character != 0 && (character < ' ' || character > '~')) {
                throw new MalformedFileException("a code that is not in ASCII");
            }
        }
        var text = new String(value, StandardCharsets.US_ASCII).replace("\0", "").strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        return "PrintedEntries[masked]";
    }
}
