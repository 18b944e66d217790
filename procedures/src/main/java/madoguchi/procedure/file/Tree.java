package madoguchi.procedure.file;

import java.util.List;
import java.util.Map;
import madoguchi.town.Place;

/// What stands in one of the town's files, with the line it stands in.
public sealed interface Tree {

    Place place();

    record Text(String value, Place place) implements Tree {}

    record Items(List<Tree> values, Place place) implements Tree {}

    record Fields(Map<String, Tree> values, Place place) implements Tree {}
}
