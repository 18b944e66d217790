package madoguchi.staff.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;

/// A file as rows and mistakes. Rows count only where there is no mistake at all.
record RosterFile(List<RosterRow> rows, List<Mistake> mistakes) {

    /// One-time passwords are slow to hash and tedious to hand over; nobody moves more people in one go.
    static final int MOST_ROWS = 500;

    RosterFile {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
    }

    static RosterFile read(String text) {
        var rows = new ArrayList<RosterRow>();
        var mistakes = new ArrayList<Mistake>();
        var records = csv(text).iterator();
        try {
            if (records.hasNext()) {
                var titles = RosterTitles.read(records.next(), mistakes);
                titles.ifPresent(found -> readRows(found, records, rows, mistakes));
            }
        } catch (CsvParseException _) {
            // Its message may quote the row.
            var line = rows.isEmpty() ? 1 : rows.getLast().line();
            mistakes.add(new Mistake(line + 1, Mistake.WHOLE_LINE, "この行から先を読めません。引用符(\")の閉じ忘れか、引用符の後の余分な字を直してください。"));
        }
        if (rows.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(1, Mistake.WHOLE_LINE, "職員の行がありません。1行目は列の名前、2行目から職員です。"));
        }
        return new RosterFile(rows, mistakes);
    }

    private static void readRows(
            RosterTitles titles, Iterator<CsvRecord> records, List<RosterRow> rows, List<Mistake> mistakes) {
        var names = new HashSet<String>();
        while (records.hasNext()) {
            var record = records.next();
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue; // Excel saves the empty lines below a table, too
            }
            titles.cells(record, mistakes)
                    .flatMap(cells -> new RosterCells(record.getStartingLineNumber(), cells, mistakes).row())
                    .ifPresent(rows::add);
        }
        for (var row : rows) {
            if (!names.add(row.loginName())) {
                mistakes.add(new Mistake(row.line(), RosterColumn.LOGIN_NAME.title(), "同じサインイン名が前の行にもあります。どちらかを直してください。"));
            }
        }
        if (rows.size() > MOST_ROWS) {
            mistakes.add(new Mistake(rows.get(MOST_ROWS).line(), Mistake.WHOLE_LINE, "一度に取り込めるのは500人までです。ファイルを分けてください。"));
        }
    }

    private static CsvReader<CsvRecord> csv(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
