package madoguchi.form.supervision;

import madoguchi.event.CounterId;
import madoguchi.form.casework.ReaderSight;

/// Whether cards can be read at a counter, in a supervisor's words.
///
/// @param alarm whether somebody should look after it
record ReaderRow(int counter, String state, String tone, String message, boolean alarm) {

    static ReaderRow of(CounterId counter, ReaderSight sight) {
        var number = counter.value();
        return switch (sight) {
            case READY -> new ReaderRow(number, "使えます", "success", "", false);
            case ABSENT ->
                new ReaderRow(
                        number,
                        "リーダーなし",
                        "problem",
                        "%d番窓口のカードリーダーが使えません。受付は続けられます。USBの線を確かめるよう伝えてください。".formatted(number),
                        true);
            case SILENT ->
                new ReaderRow(
                        number,
                        "応答なし",
                        "problem",
                        "%d番窓口のカードリーダーが使えません。受付は続けられます。窓口のパソコンで読み取りプログラムが動いているか確かめるよう伝えてください。"
                                .formatted(number),
                        true);
            case NEVER_SEEN -> new ReaderRow(number, "つないでいません", "", "", false);
        };
    }
}
