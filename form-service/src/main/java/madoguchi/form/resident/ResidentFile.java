package madoguchi.form.resident;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a file of resident records row by row. It is read more than once, and never held whole.
final class ResidentFile {

    private static final String WHOLE_LINE = "行全体";
    private static final int LONGEST_LINE = 64 * 1024;

    private final Source source;
    private final LocalDate today;
    private final BadCells bad;

    ResidentFile(Source source, LocalDate today, BadCells bad) {
        this.source = source;
        this.today = today;
        this.bad = bad;
    }

    /// Hands on every good row, and collects what is wrong with the others.
    void read(Consumer<ResidentRow> rows) throws IOException {
        var foreign = Utf8Check.firstForeignLine(source);
        if (foreign.isPresent()) {
            bad.add(foreign.getAsLong(), WHOLE_LINE, "文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。");
            return;
        }
        try (var csv = open()) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                bad.add(1, WHOLE_LINE, "ファイルが空です。");
                return;
            }
            Header.read(records.next(), bad).ifPresent(header -> readRows(header, records, rows));
        }
    }

    private void readRows(Header header, Iterator<CsvRecord> records, Consumer<ResidentRow> rows) {
        var rules = new CellRules(today);
        long line = 1;
        try {
            while (records.hasNext()) {
                var cells = records.next();
                line = cells.getStartingLineNumber();
                header.cells(cells, bad).flatMap(read -> good(cells, read, rules)).ifPresent(rows);
            }
        } catch (CsvParseException _) {
            // Its message may quote the row.
            bad.add(line + 1, WHOLE_LINE, "この行から先を読めません。引用符(\")の閉じ忘れか、引用符の後の余分な字を直してください。");
        }
    }

    private Optional<ResidentRow> good(CsvRecord cells, Map<ResidentColumn, String> texts, CellRules rules) {
        var before = bad.count();
        texts.forEach((column, text) -> rules.remedy(column, text)
                .ifPresent(remedy -> bad.add(cells.getStartingLineNumber(), column.title(), remedy)));
        return bad.count() == before
                ? Optional.of(new ResidentRow(cells.getStartingLineNumber(), texts, today))
                : Optional.empty();
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(source.open());
    }

    /// Opens the same bytes each time.
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }
}
