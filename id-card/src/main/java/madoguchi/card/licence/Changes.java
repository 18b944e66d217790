package madoguchi.card.licence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import madoguchi.card.MalformedFileException;
import madoguchi.card.tlv.Entries;

/// DF1 EF 04 of a driver's licence, 記載事項変更等: what the police wrote on it after it was issued.
///
/// ```
/// year of the JIS 1 | date 14 (GYYMMDD in full-width digits) | text | 公安委員会 10
/// ```
///
/// Eight tags a matter, so that a licence can follow somebody through eight moves.
record Changes(List<Change> names, List<Change> kana, List<Change> addresses) {

    private static final int NAMES = 0x60;
    private static final int KANA = 0x68;
    private static final int ADDRESSES = 0x70;
    private static final int TAGS = 8;

    private static final int DATE = 1;
    private static final int TEXT = 15;
    private static final int COMMISSION = 10;
    private static final byte DIGIT_ROW = 0x23;

    /// @param date `YYYYMMDD`
    record Change(int tag, String date, LicenceText text) {

        @Override
        public String toString() {
            return "Change[masked]";
        }
    }

    static Changes parse(byte[] file) throws MalformedFileException {
        var entries = Entries.of(file);
        return new Changes(changes(entries, NAMES), changes(entries, KANA), changes(entries, ADDRESSES));
    }

    /// The one that is true today: of the latest date, and of the highest tag among those of one day.
    static Optional<Change> latest(List<Change> changes) {
        return changes.stream().max(Comparator.comparing(Change::date).thenComparingInt(Change::tag));
    }

    private static List<Change> changes(Entries entries, int firstTag) throws MalformedFileException {
        var changes = new ArrayList<Change>();
        for (var tag = firstTag; tag < firstTag + TAGS; tag++) {
            var value = entries.value(tag);
            if (value.length > 0) {
                var change = change(tag, value);
                if (!change.text().isBlank()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private static Change change(int tag, byte[] value) throws MalformedFileException {
        if (value.length < TEXT + COMMISSION) {
            throw new MalformedFileException("a change that is too short");
        }
        var date = LicenceDate.past(narrow(Arrays.copyOfRange(value, DATE, TEXT)));
        var text = LicenceText.decode(Arrays.copyOfRange(value, TEXT, value.length - COMMISSION));
        return new Change(tag, date, text);
    }

    /// Full-width digits are `23 30` to `23 39`.
    private static byte[] narrow(byte[] wide) throws MalformedFileException {
        var digits = new byte[wide.length / 2];
        for (var i = 0; i < digits.length; i++) {
            if (wide[2 * i] != DIGIT_ROW) {
                throw new MalformedFileException("a date that is not in full-width digits");
            }
            digits[i] = wide[2 * i + 1];
        }
        return digits;
    }
}
