package madoguchi.form.resident;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The first line: which column stands where. Their order is free; all must be there, and no others.
record Header(Map<ResidentColumn, Integer> positions) {

    /// Empty where a row below it could not be understood.
    static Optional<Header> read(CsvRecord titles, BadCells bad) {
        Map<ResidentColumn, Integer> positions = new HashMap<>();
        var before = bad.count();
        for (int position = 0; position < titles.getFieldCount(); position++) {
            read(titles.getField(position).strip(), position, positions, bad);
        }
        for (var column : ResidentColumn.values()) {
            if (!positions.containsKey(column)) {
                bad.add(1, column.title(), "この列がありません。1行目に列の名前があるか確かめてください。");
            }
        }
        return bad.count() == before ? Optional.of(new Header(positions)) : Optional.empty();
    }

    /// An unknown title is not repeated: where the first line is missing, it is somebody's name.
    private static void read(String title, int position, Map<ResidentColumn, Integer> positions, BadCells bad) {
        var column = ResidentColumn.find(title);
        var place = (position + 1) + "列目";
        if (ResidentColumn.isForbidden(title)) {
            bad.add(1, place, "個人番号と住民票コードは取り込みません。この列を消してから、取り込んでください。");
        } else if (column.isEmpty()) {
            bad.add(1, place, "この名前の列は読みません。列を消すか、名前を直してください。使えるのは %s です。".formatted(ResidentColumn.titles()));
        } else if (positions.putIfAbsent(column.get(), position) != null) {
            bad.add(1, place, "同じ名前の列が2つあります。どちらかを消してください。");
        }
    }

    /// The cells of a row by column, blanks around them removed. Empty where the row is too short or too long.
    Optional<Map<ResidentColumn, String>> cells(CsvRecord row, BadCells bad) {
        if (row.getFieldCount() != positions.size()) {
            bad.add(
                    row.getStartingLineNumber(),
                    "行全体",
                    "列が%dあります。1行目と同じ%d列にしてください。".formatted(row.getFieldCount(), positions.size()));
            return Optional.empty();
        }
        var cells = new EnumMap<ResidentColumn, String>(ResidentColumn.class);
        positions.forEach((column, position) -> cells.put(column, row.getField(position).strip()));
        return Optional.of(cells);
    }
}
