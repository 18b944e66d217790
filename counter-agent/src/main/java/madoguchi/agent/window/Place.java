package madoguchi.agent.window;

import java.awt.AWTError;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where the visitor's window goes.
///
/// @param visitor the display it opens on
/// @param covered displays that are covered before: all, if the visitor looks at the clerk's
/// @param clerk a display that only the clerk sees
record Place(GraphicsDevice visitor, List<GraphicsDevice> covered, Optional<GraphicsDevice> clerk) {

    /// @return empty where no display is at all
    static Optional<Place> find(WindowSettings settings) {
        if (GraphicsEnvironment.isHeadless()) {
            return Optional.empty();
        }
        try {
            var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
            return Optional.of(
                    choose(settings, List.of(environment.getScreenDevices()), environment.getDefaultScreenDevice()));
        } catch (AWTError | NoClassDefFoundError e) {
            return Optional.empty(); // A DISPLAY that nobody serves: AWT says so once, and then that it is broken.
        }
    }

    private static Place choose(WindowSettings settings, List<GraphicsDevice> all, GraphicsDevice main) {
        var visitor = all.stream()
                .filter(display -> isVisitors(settings.display(), display, main, all.size()))
                .findFirst();
        return visitor.map(display -> apart(display, all, main)).orElseGet(() -> new Place(main, all, Optional.empty()));
    }

    private static boolean isVisitors(String configured, GraphicsDevice display, GraphicsDevice main, int count) {
        return switch (configured) {
            case WindowSettings.NONE -> false;
            case WindowSettings.OTHER -> count == 2 && !display.equals(main);
            default -> display.getIDstring().equals(configured);
        };
    }

    private static Place apart(GraphicsDevice visitor, List<GraphicsDevice> all, GraphicsDevice main) {
        var clerk = visitor.equals(main)
                ? all.stream().filter(display -> !display.equals(visitor)).findFirst()
                : Optional.of(main);
        return clerk.isPresent()
                ? new Place(visitor, List.of(), clerk)
                : new Place(visitor, all, Optional.empty());
    }

    Rectangle bounds() {
        return bounds(visitor);
    }

    static Rectangle bounds(GraphicsDevice display) {
        return display.getDefaultConfiguration().getBounds();
    }

    /// The names to configure one by, with place and size.
    static List<String> names() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(display -> "%s %dx%d+%d+%d"
                        .formatted(
                                display.getIDstring(),
                                bounds(display).width,
                                bounds(display).height,
                                bounds(display).x,
                                bounds(display).y))
                .toList();
    }
}
