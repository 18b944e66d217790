package madoguchi.agent.window.part;

import java.util.Map;
import madoguchi.agent.window.text.Language;
import madoguchi.agent.window.text.Passage;
import madoguchi.agent.window.text.Phrase;
import madoguchi.agent.window.text.Texts;
import madoguchi.agent.window.text.Typefaces;
import madoguchi.agent.window.text.Typeset;

/// How everything on the screen is written and coloured just now.
///
/// @param unit pixels of one pixel at 96 dpi: never under 1, so that a key is never too small for a finger
public record Style(Language language, Texts texts, Look look, Typefaces typefaces, double unit) {

    public int px(double units) {
        return (int) Math.round(units * unit);
    }

    public Passage say(Phrase phrase) {
        return texts.say(phrase);
    }

    public Passage say(Phrase phrase, Map<String, ?> values) {
        return texts.say(phrase, values);
    }

    Typeset set(Passage passage, double units, boolean bold, double width) {
        return new Typeset(passage, new Typeset.Manner(typefaces, language, units * unit, bold, 1.45), width);
    }

    Typeset setTight(Passage passage, double units, boolean bold, double width) {
        return new Typeset(passage, new Typeset.Manner(typefaces, language, units * unit, bold, 1.2), width);
    }
}
