package madoguchi.agent.window.part;

import java.awt.Color;

/// The colours, after the design tokens of デジタル庁 that the town's other screens use.
public record Look(
        Color ground,
        Color groundSoft,
        Color text,
        Color textSoft,
        Color line,
        Color key,
        Color onKey,
        Color keySoft,
        Color keyPressed,
        Color warning,
        Color warningGround,
        Color good,
        Color goodGround,
        Color focus,
        Color focusGlow) {

    public static Look normal() {
        return new Look(
                Color.WHITE,
                new Color(0xf7f8fa),
                new Color(0x1a1a1a),
                new Color(0x4d4d4d),
                new Color(0xcccccc),
                new Color(0x0017c1),
                Color.WHITE,
                new Color(0xe8f1fe),
                new Color(0xc5d7fb),
                new Color(0xa90000),
                new Color(0xfdeeee),
                new Color(0x115a36),
                new Color(0xe6f5ec),
                Color.BLACK,
                new Color(0xffd43d));
    }

    /// White and yellow on black.
    public static Look highContrast() {
        var yellow = new Color(0xffd43d);
        return new Look(
                Color.BLACK,
                Color.BLACK,
                Color.WHITE,
                Color.WHITE,
                Color.WHITE,
                yellow,
                Color.BLACK,
                Color.BLACK,
                new Color(0x4d4d4d),
                yellow,
                Color.BLACK,
                Color.WHITE,
                Color.BLACK,
                Color.WHITE,
                new Color(0x39abff));
    }
}
