package madoguchi.staff.roster;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The first line: which column stands where. Excel leaves empty columns behind; they are passed over.
record RosterTitles(int count, Map<RosterColumn, Integer> positions) {

    /// Empty where a row below it could not be understood.
    static Optional<RosterTitles> read(CsvRecord titles, List<Mistake> mistakes) {
        var positions = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var before = mistakes.size();
        for (int position = 0; position < titles.getFieldCount(); position++) {
            read(titles.getField(position).strip(), position, positions, mistakes);
        }
        for (var column : RosterColumn.values()) {
            if (column.isRequired() && !positions.containsKey(column)) {
                mistakes.add(new Mistake(1, column.title(), "この列がありません。1行目に列の名前があるか確かめてください。"));
            }
        }
        return mistakes.size() == before
                ? Optional.of(new RosterTitles(titles.getFieldCount(), positions))
                : Optional.empty();
    }

    /// An unknown title is not repeated: where the first line is missing, it is somebody's name.
    private static void read(
            String title, int position, Map<RosterColumn, Integer> positions, List<Mistake> mistakes) {
        var place = (position + 1) + "列目";
        var column = RosterColumn.find(title);
        if (title.isEmpty()) {
            return;
        }
        if (column.isEmpty()) {
            mistakes.add(new Mistake(1, place,
                    "この名前の列は読みません。列を消すか、名前を直してください。使えるのは %s です。".formatted(RosterColumn.titles())));
        } else if (positions.putIfAbsent(column.get(), position) != null) {
            mistakes.add(new Mistake(1, place, "同じ名前の列が2つあります。どちらかを消してください。"));
        }
    }

    /// The cells of a row by column, blanks around them removed. Empty where the row is too short or too long.
    Optional<Map<RosterColumn, String>> cells(CsvRecord row, List<Mistake> mistakes) {
        if (row.getFieldCount() != count) {
            mistakes.add(new Mistake(row.getStartingLineNumber(), Mistake.WHOLE_LINE,
                    "列が%dあります。1行目と同じ%d列にしてください。".formatted(row.getFieldCount(), count)));
            return Optional.empty();
        }
        var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
        positions.forEach((column, position) -> cells.put(column, row.getField(position).strip()));
        return Optional.of(cells);
    }
}
