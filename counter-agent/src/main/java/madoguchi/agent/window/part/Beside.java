package madoguchi.agent.window.part;

import java.awt.Dimension;
import javax.swing.JPanel;

/// Words, and the picture they speak of next to them.
public final class Beside extends JPanel implements Flowing {

    private static final double WORDS = 0.46;

    private final Changing words;
    private final CardFace picture;
    private final int gap;

    public Beside(Changing words, CardFace picture, int gap) {
        super(null);
        this.words = words;
        this.picture = picture;
        this.gap = gap;
        setOpaque(false);
        add(words);
        add(picture);
    }

    private int wordsWidth(int width) {
        return (int) (width * WORDS) - gap;
    }

    @Override
    public int heightFor(int width) {
        return Math.max(
                words.heightFor(wordsWidth(width)), picture.heightFor(width - wordsWidth(width) - gap));
    }

    @Override
    public void shrink(double factor) {
        words.shrink(factor);
        picture.shrink(factor);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(300, heightFor(300));
    }

    @Override
    public void doLayout() {
        var wide = wordsWidth(getWidth());
        words.setBounds(0, 0, wide, words.heightFor(wide));
        picture.setBounds(wide + gap, 0, getWidth() - wide - gap, getHeight());
    }
}
