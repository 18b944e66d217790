package madoguchi.screen;

import org.jspecify.annotations.Nullable;

/// The model attribute `frame` of every page: what the layout shows around the page's own content.
public final class Frame {

    private final String town;
    private final String path;
    private final SignedIn signedIn;

    Frame(String town, String path, SignedIn signedIn) {
        this.town = town;
        this.path = path;
        this.signedIn = signedIn;
    }

    public String town() {
        return town;
    }

    public @Nullable StaffHeader staff() {
        return signedIn.staff().orElse(null);
    }

    public boolean isIn(MenuItem item) {
        return item.holds(path);
    }
}
