package madoguchi.ticket.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text with furigana (ふりがな). The town's files write it as Aozora Bunko does: `家族《かぞく》などが`. A reading belongs
/// to the kanji right before it.
record Ruby(String base, String reading) {

    private static final Pattern READ = Pattern.compile("([\\p{IsHan}々〆ヶ]+)《([^》]+)》");

    /// @return the text in parts; a part without furigana has an empty reading
    static List<Ruby> parse(String text) {
        var parts = new ArrayList<Ruby>();
        var end = 0;
        var read = READ.matcher(text);
        while (read.find()) {
            addPlain(parts, text.substring(end, read.start()));
            parts.add(new Ruby(read.group(1), read.group(2)));
            end = read.end();
        }
        addPlain(parts, text.substring(end));
        return List.copyOf(parts);
    }

    private static void addPlain(List<Ruby> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Ruby(text, ""));
        }
    }
}
