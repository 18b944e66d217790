package madoguchi.form.template;

/// Reads one entry of `fields`.
final class FieldEntry {

    private static final FormField.Size USUAL = new FormField.Size(11, 7);

    private FieldEntry() {}

    static FormField read(YamlPlace place) {
        place.allowing("id", "label", "source", "kind", "page", "box", "size", "align", "required", "when", "cells");
        var source = place.get("source");
        return new FormField(
                place.get("id").text(),
                place.get("label").text(),
                FieldSource.of(source.text()).orElseThrow(() -> unknown(source)),
                place.find("kind").map(kind -> kind.oneOf(FormField.Kind.values())).orElse(FormField.Kind.TEXT),
                place.find("page").map(YamlPlace::whole).orElse(1),
                place.get("box").box(),
                place.find("size").map(FieldEntry::size).orElse(USUAL),
                place.find("align").map(align -> align.oneOf(FormField.Align.values())).orElse(FormField.Align.LEFT),
                place.find("required").map(YamlPlace::yes).orElse(false),
                place.find("when").map(YamlPlace::text).orElse(null),
                place.find("cells").map(YamlPlace::whole).orElse(0));
    }

    private static RuntimeException unknown(YamlPlace source) {
        return source.mistake("「" + source.text()
                + "」という出どころはありません。deceased.name、mourner.address、fact.funeral-date、town.mayor、today のように書いてください。");
    }

    /// `[largest, smallest]`
    private static FormField.Size size(YamlPlace place) {
        var numbers = place.list().stream().mapToDouble(YamlPlace::number).toArray();
        if (numbers.length != 2 || numbers[0] < numbers[1] || numbers[1] < 6) {
            throw place.mistake("文字の大きさは [最大, 最小](ポイント、6以上)で書いてください。");
        }
        return new FormField.Size(numbers[0], numbers[1]);
    }
}
