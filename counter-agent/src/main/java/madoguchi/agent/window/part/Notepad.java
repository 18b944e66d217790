package madoguchi.agent.window.part;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Set;
import java.awt.AWTKeyStroke;
import java.awt.KeyboardFocusManager;
import javax.swing.BorderFactory;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.text.DefaultCaret;
import javax.swing.text.Document;
import javax.swing.text.Position;
import madoguchi.agent.window.text.Passage;

/// A place to write in large type. Gives nothing to the clipboard, the selection of X11, or a drag.
public final class Notepad extends JPanel {

    private final transient Style style;
    private final JTextArea field;

    public Notepad(Style style, Document paper, Passage whose, boolean editable) {
        super(new BorderLayout(0, style.px(2)));
        this.style = style;
        this.field = field(style, paper, whose, editable);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(style.px(10), style.px(12), style.px(10), style.px(12)));
        add(new Prose(style, whose, 18, true, style.look().key()), BorderLayout.NORTH);
        var scroll = new JScrollPane(
                field,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setFocusable(false);
        add(scroll, BorderLayout.CENTER);
        repaintOnFocus();
    }

    public JComponent field() {
        return field;
    }

    private static JTextArea field(Style style, Document paper, Passage whose, boolean editable) {
        var field = new JTextArea(paper);
        field.setEditable(editable);
        field.setFocusable(editable);
        field.setLineWrap(true);
        field.setFont(style.typefaces().forTyping(style.px(34)));
        field.setForeground(style.look().text());
        field.setBackground(style.look().ground());
        field.setMargin(new Insets(style.px(8), style.px(12), style.px(8), style.px(12)));
        field.setTransferHandler(null);
        withoutClipboard(field.getInputMap(WHEN_FOCUSED));
        field.setCaret(new NoSelection());
        field.setCaretColor(style.look().text());
        field.setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(AWTKeyStroke.getAWTKeyStroke(KeyEvent.VK_TAB, 0)));
        field.getAccessibleContext().setAccessibleName(whose.text());
        return field;
    }

    private static void withoutClipboard(InputMap keys) {
        for (var stroke : keys.allKeys()) {
            var action = String.valueOf(keys.get(stroke));
            if (action.contains("clipboard") || action.startsWith("selection") || action.contains("select-")) {
                keys.put(stroke, "none");
            }
        }
    }

    private void repaintOnFocus() {
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    @Override
    protected void paintChildren(Graphics given) {
        super.paintChildren(given);
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            if (field.isFocusOwner()) {
                Focus.paint(graphics, style, getWidth(), getHeight(), style.px(10));
            } else {
                graphics.setColor(style.look().line());
                graphics.drawRoundRect(2, 2, getWidth() - 5, getHeight() - 5, style.px(10), style.px(10));
            }
        }
    }

    /// Selecting would hand the text to the selection of X11, which every program may read.
    private static final class NoSelection extends DefaultCaret {

        NoSelection() {
            setUpdatePolicy(ALWAYS_UPDATE);
        }

        @Override
        public void moveDot(int dot) {
            setDot(dot);
        }

        @Override
        public void moveDot(int dot, Position.Bias bias) {
            setDot(dot, bias);
        }

        /// A double click would select a word, three a line.
        @Override
        public void mouseClicked(MouseEvent event) {}
    }
}
