package madoguchi.town;

import org.snakeyaml.engine.v2.nodes.Node;

/// A line of one of the town's files.
public record Place(String file, int line) {

    /// Marks count from zero, people from one.
    public static Place of(String file, Node node) {
        return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }
}
