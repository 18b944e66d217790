package madoguchi.virtual;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An application or directory (DF), or the root (MF).
///
/// @param id hexadecimal, lower case; empty for the root
/// @param files by their two-byte identifiers
record Directory(String id, Map<Integer, CardFile> files) {

    static final String ROOT = "";

    @Nullable CardFile file(int id) {
        return files.get(id);
    }

    /// A short identifier is the low five bits of an identifier 00xx: so JICSAP has it.
    @Nullable CardFile fileOfShortId(int shortId) {
        return files.entrySet().stream()
                .filter(file -> file.getKey() >> 8 == 0 && (file.getKey() & 0x1F) == shortId)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    Stream<Secret> secrets() {
        return files.values().stream().filter(Secret.class::isInstance).map(Secret.class::cast);
    }
}
