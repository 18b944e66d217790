package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// One folder for each role of the database, with its name and its password as files: what Spring Boot reads with
/// `spring.config.import=configtree:<folder>/`. A process is shown the folder of its own role and no other.
///
/// A password that lies there already is taken; a missing one is drawn. There is none that two towns have.
record Credentials(Path folder) {

    private static final SecureRandom RANDOM = new SecureRandom();

    Path of(String role) {
        return folder.resolve(role);
    }

    String password(String role) {
        try {
            return Files.readString(passwordFile(role)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path passwordFile(String role) {
        return of(role).resolve("spring.datasource.password");
    }

    void drawMissing(String role) {
        try {
            Files.createDirectories(
                    of(role), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            writeIfMissing(of(role).resolve("spring.datasource.username"), role);
            writeIfMissing(passwordFile(role), drawn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// A process that dies here leaves no half of a password: the file appears whole or not at all.
    private static void writeIfMissing(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text, StandardOpenOption.WRITE);
        Files.move(draft, file);
    }
}
