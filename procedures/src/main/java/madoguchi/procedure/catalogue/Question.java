package madoguchi.procedure.catalogue;

import java.util.List;
import madoguchi.procedure.rule.Rule;
import madoguchi.town.Place;

/// One question of the interview.
///
/// @param text for the family
/// @param heading in two or three words
/// @param screen questions of the same number share a screen
/// @param decides procedures
public record Question(String id, String text, String heading, Rule askIf, int screen, List<String> decides, Place place) {}
