package madoguchi.agent.window.part;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.IntSupplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import madoguchi.agent.window.text.Language;
import madoguchi.agent.window.text.Passage;
import org.jspecify.annotations.Nullable;

/// Where on a card's face the numbers are. The card is invented, and says so.
public final class CardFace extends JComponent implements Flowing {

    private static final double RATIO = 85.6 / 54;

    public enum Sample {
        MY_NUMBER_CARD,
        RESIDENCE_CARD
    }

    private final transient Style style;
    private final Sample sample;
    private final transient IntSupplier part;
    private double factor = 1;

    /// @param part which of the places is asked for now, from 0
    public CardFace(Style style, Sample sample, String spoken, IntSupplier part) {
        this.style = style;
        this.sample = sample;
        this.part = part;
        setFocusable(false);
        getAccessibleContext().setAccessibleName(spoken);
    }

    @Override
    public int heightFor(int width) {
        return (int) (cardWidth(width) / RATIO) + style.px(4);
    }

    private double cardWidth(int width) {
        return Math.min(width - 4.0, style.px(430) * factor * factor);
    }

    @Override
    public void shrink(double factor) {
        this.factor = factor;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(style.px(430), heightFor(style.px(430)));
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            graphics.translate(2, 2);
            var scale = cardWidth(getWidth()) / 428;
            graphics.scale(scale, scale);
            paintCard(graphics);
        }
    }

    /// On a card of 428 by 270.
    private void paintCard(Graphics2D graphics) {
        var card = new RoundRectangle2D.Double(0, 0, 428, 269, 22, 22);
        graphics.setColor(new Color(sample == Sample.MY_NUMBER_CARD ? 0xfdf3f3 : 0xf1f5ee));
        graphics.fill(card);
        graphics.setColor(new Color(0x949494));
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(card);
        switch (sample) {
            case MY_NUMBER_CARD -> paintMyNumberCard(graphics);
            case RESIDENCE_CARD -> paintResidenceCard(graphics);
        }
    }

    private void paintMyNumberCard(Graphics2D graphics) {
        write(graphics, "氏名 見本 花子", 20, 16, 16);
        write(graphics, "住所 見本県見本市見本町1-2-3", 20, 44, 14);
        photo(graphics, 24, 80, 96, 116);
        place(graphics, 0, birth(), 140, 84, 188);
        write(graphics, "性別 女", 364, 90, 14);
        place(graphics, 1, "2035年2月17日まで有効", 140, 136, 232);
        blanks(graphics, 24, 218, 112);
        place(graphics, 2, "1234", 20, 230, 66);
    }

    /// The faces of cards of foreign nationals have no Japanese eras.
    private String birth() {
        return style.language() == Language.JAPANESE ? "昭和55年2月17日生" : "1980年2月17日生";
    }

    private void paintResidenceCard(Graphics2D graphics) {
        write(graphics, "在留カード 見本", 20, 18, 15);
        place(graphics, 0, "AB12345678CD", 236, 12, 172);
        write(graphics, "氏名 SAMPLE HANAKO", 20, 62, 15);
        write(graphics, "生年月日 1980年02月17日", 20, 92, 14);
        write(graphics, "住居地 見本県見本市見本町1-2-3", 20, 122, 14);
        blanks(graphics, 20, 158, 190);
        blanks(graphics, 20, 182, 150);
        blanks(graphics, 20, 206, 210);
        photo(graphics, 308, 92, 96, 122);
    }

    private void write(Graphics2D graphics, String text, double x, double y, double size) {
        graphics.setColor(new Color(0x1a1a1a));
        style.setTight(Passage.plain(text), size / style.unit(), false, 400).paint(graphics, x, y, 400, 0);
    }

    private static void photo(Graphics2D graphics, double x, double y, double width, double height) {
        graphics.setColor(new Color(0xdfe3ea));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
        graphics.setColor(new Color(0x949494));
        graphics.fill(new Ellipse2D.Double(x + width * 0.3, y + height * 0.18, width * 0.4, width * 0.46));
        graphics.fill(new RoundRectangle2D.Double(
                x + width * 0.16, y + height * 0.64, width * 0.68, height * 0.36, width * 0.4, width * 0.4));
    }

    /// Something printed that does not matter here.
    private static void blanks(Graphics2D graphics, double x, double y, double width) {
        graphics.setColor(new Color(0xcccccc));
        graphics.fill(new RoundRectangle2D.Double(x, y, width, 8, 8, 8));
    }

    private void place(Graphics2D graphics, int index, String text, double x, double y, double width) {
        var now = part.getAsInt() == index;
        var box = new RoundRectangle2D.Double(x, y, width, 30, 8, 8);
        graphics.setColor(now ? new Color(0xffe380) : Color.WHITE);
        graphics.fill(box);
        graphics.setColor(new Color(0x0017c1));
        graphics.setStroke(new BasicStroke(now ? 3.5f : 1.5f));
        graphics.draw(box);
        write(graphics, text, x + 10, y + 5, 17);
        if (sample == Sample.MY_NUMBER_CARD) {
            badge(graphics, index, x + width + 6, y + 2);
        }
    }

    private void badge(Graphics2D graphics, int index, double x, double y) {
        graphics.setColor(new Color(0x0017c1));
        graphics.fill(new Ellipse2D.Double(x, y, 26, 26));
        graphics.setColor(Color.WHITE);
        style.setTight(Passage.plain(Integer.toString(index + 1)), 17 / style.unit(), true, 26)
                .paint(graphics, x, y + 3, 26, 0.5);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        @Nullable AccessibleContext known = accessibleContext;
        if (known == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
