package madoguchi.town;

import java.util.List;

/// What stands behind a key. Everything is kept as written: `0123` stays `0123`, `no` stays `no`.
sealed interface Value {

    Place place();

    record Text(String text, Place place) implements Value {}

    record Items(List<Text> items, Place place) implements Value {}

    /// Something that was reported already and must not be reported as missing, too.
    record Unreadable(Place place) implements Value {}
}
