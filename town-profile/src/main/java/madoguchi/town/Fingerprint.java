package madoguchi.town;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 over the town's files: path, length and bytes of each, in the order of their paths. Resident records are
/// left out: they change every day and live in the database. So are files that editors hide (`.town.yaml.swp`).
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path directory) throws IOException {
        var digest = sha256();
        for (var file : files(directory)) {
            var name = name(directory, file).getBytes(StandardCharsets.UTF_8);
            var bytes = Files.readAllBytes(file);
            digest.update(ByteBuffer.allocate(8).putInt(name.length).putInt(bytes.length).array());
            digest.update(name);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !name(directory, file).startsWith("residents"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted((a, b) -> name(directory, a).compareTo(name(directory, b)))
                    .toList();
        }
    }

    private static String name(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
