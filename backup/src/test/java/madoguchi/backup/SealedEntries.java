package madoguchi.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup's entries, to be written again otherwise: with check sums of a zip that fit.
record SealedEntries(Map<String, byte[]> bytes) {

    static SealedEntries of(Path file) throws IOException {
        var bytes = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                bytes.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new SealedEntries(bytes);
    }

    List<String> names() {
        return List.copyOf(bytes.keySet());
    }

    SealedEntries withOneByteChanged(String name) {
        var changed = content(name).clone();
        changed[changed.length / 2] ^= 1;
        return with(name, changed);
    }

    SealedEntries exchanged(String one, String other) {
        return with(one, content(other)).with(other, content(one));
    }

    private byte[] content(String name) {
        return Objects.requireNonNull(bytes.get(name));
    }

    private SealedEntries with(String name, byte[] content) {
        var all = new LinkedHashMap<>(bytes);
        all.put(name, content);
        return new SealedEntries(all);
    }

    void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : bytes.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
