package madoguchi.screen;

/// A link in the header of staff pages.
public record MenuItem(String label, String path) {

    boolean holds(String requestPath) {
        return requestPath.equals(path) || requestPath.startsWith(path + "/");
    }
}
