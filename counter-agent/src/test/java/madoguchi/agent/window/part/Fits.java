package madoguchi.agent.window.part;

import java.awt.Container;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;

/// Whether everything that flows has the height it needs, within what surrounds it.
public final class Fits {

    private Fits() {}

    public static List<String> cutOff(Window window) {
        var found = new ArrayList<String>();
        collect(window, found);
        return found;
    }

    private static void collect(Container in, List<String> found) {
        for (var part : in.getComponents()) {
            if (!part.isShowing()) {
                continue;
            }
            if (part instanceof Flowing flowing && !(part instanceof Key)) {
                var needed = flowing.heightFor(part.getWidth());
                var bounds = part.getBounds();
                if (needed > bounds.height || bounds.y + bounds.height > in.getHeight() || bounds.y < 0) {
                    found.add("%s needs %d of %s in %s"
                            .formatted(
                                    part.getAccessibleContext().getAccessibleName(), needed, bounds, in.getBounds()));
                }
            }
            if (part instanceof Container container) {
                collect(container, found);
            }
        }
    }
}
