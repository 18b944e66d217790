package madoguchi.form.pdf;

import java.io.IOException;
import madoguchi.form.template.Box;
import madoguchi.form.template.FormField.Align;
import madoguchi.form.template.YamlPlace;

/// Draws one cell of a form's table: empty, with a label, or with a group's name from top to bottom.
record CellInk(Typefaces typefaces) {

    private static final double LABEL_SHADE = 0.955;
    private static final double GROUP_SHADE = 0.9;
    private static final double USUAL_SIZE = 10;
    /// Labels in a wide cell are spread to both sides (均等割付).
    private static final double SPREAD_FROM = 24;
    private static final double MARGIN = 4;

    void draw(Ink ink, YamlPlace cell) throws IOException {
        var box = cell.get("box").box();
        var size = cell.find("size").map(YamlPlace::number).orElse(USUAL_SIZE);
        var label = cell.find("label");
        var group = cell.find("group");
        if (label.isPresent() || group.isPresent()) {
            ink.fill(box, group.isPresent() ? GROUP_SHADE : LABEL_SHADE);
        }
        ink.outline(box, 0.45);
        if (label.isPresent()) {
            label(ink, label.get().text(), size, box);
        }
        if (group.isPresent()) {
            downwards(ink, group.get().text(), size, box);
        }
    }

    private void label(Ink ink, String text, double size, Box box) throws IOException {
        var lines = text.lines().toList();
        var height = size * 1.25 * 25.4 / 72;
        var y = box.y() + (box.height() - height * lines.size()) / 2;
        for (var line : lines) {
            var spread = lines.size() == 1 && box.width() >= SPREAD_FROM ? spacing(line, size, box) : 0;
            ink.text(line, typefaces.gothic(), size, new Box(box.x(), y, box.width(), height), Align.CENTER, spread);
            y += height;
        }
    }

    private double spacing(String text, double size, Box box) {
        var room = Box.points(box.width() - 2 * MARGIN) - typefaces.gothic().width(text, size);
        return text.length() < 2 ? 0 : Math.clamp(room / (text.length() - 1), 0, size * 2);
    }

    private void downwards(Ink ink, String text, double size, Box box) throws IOException {
        var letters = text.codePoints().mapToObj(Character::toString).toList();
        var pitch = Math.min(size * 1.35 * 25.4 / 72, box.height() / letters.size());
        var y = box.y() + (box.height() - pitch * letters.size()) / 2;
        for (var letter : letters) {
            ink.text(letter, typefaces.gothic(), size, new Box(box.x(), y, box.width(), pitch), Align.CENTER);
            y += pitch;
        }
    }
}
