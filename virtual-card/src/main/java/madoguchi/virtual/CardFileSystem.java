package madoguchi.virtual;

import java.util.HexFormat;
import java.util.List;
import madoguchi.virtual.CardFile.Data;
import madoguchi.virtual.CardFile.SigningKey;
import org.jspecify.annotations.Nullable;

/// The directories of a card, with the one and the file that are current. Knows what the cards have in common; which
/// command form a card accepts is the card's affair.
final class CardFileSystem {

    private final Directory root;
    private final List<Directory> applications;
    private final boolean shortPinReference;
    private final boolean shortFileId;
    private Directory directory;
    private @Nullable CardFile file;

    CardFileSystem(Directory root, List<Directory> applications) {
        this(root, applications, true, true);
    }

    CardFileSystem(Directory root, List<Directory> applications, boolean shortPinReference, boolean shortFileId) {
        this.root = root;
        this.applications = List.copyOf(applications);
        this.shortPinReference = shortPinReference;
        this.shortFileId = shortFileId;
        this.directory = root;
    }

    int selectRoot() {
        directory = root;
        file = null;
        return StatusWord.OK;
    }

    /// Not finding one leaves everything as it was.
    int selectApplication(byte[] id) {
        var wanted = HexFormat.of().formatHex(id);
        var found = applications.stream().filter(one -> one.id().equals(wanted)).findFirst();
        found.ifPresent(one -> {
            directory = one;
            file = null;
        });
        return found.isPresent() ? StatusWord.OK : StatusWord.NOT_FOUND;
    }

    /// Whether this application, or the root, is the current directory.
    boolean isIn(String id) {
        return directory.id().equals(id);
    }

    int selectFile(byte[] id) {
        var found = id.length == 2 ? directory.file(((id[0] & 0xFF) << 8) | (id[1] & 0xFF)) : null;
        if (found == null) {
            return StatusWord.NOT_FOUND;
        }
        file = found;
        return StatusWord.OK;
    }

    int verify(Command command) {
        if (command.p1() != 0 || command.p2() < 0x80) {
            return StatusWord.WRONG_PARAMETERS;
        }
        if (command.p2() != 0x80) {
            var named = shortPinReference ? directory.fileOfShortId(command.p2() & 0x1F) : null;
            return named instanceof Secret secret ? secret.verify(command) : StatusWord.UNKNOWN_REFERENCE;
        }
        return switch (file) {
            case null -> StatusWord.NO_CURRENT_FILE;
            case Data _, SigningKey _ -> StatusWord.WRONG_FILE_TYPE;
            case Secret secret -> secret.verify(command);
        };
    }

    byte[] read(Command command) {
        return read(command, command.expected());
    }

    byte[] read(Command command, int expected) {
        var byName = command.p1() >= 0x80;
        if (byName && !makeCurrent(command.p1() & 0x1F)) {
            return StatusWord.answer(StatusWord.NOT_FOUND);
        }
        var offset = byName ? command.p2() : command.parameters();
        return switch (file) {
            case null -> StatusWord.answer(StatusWord.NO_CURRENT_FILE);
            case Secret _, SigningKey _ -> StatusWord.answer(StatusWord.WRONG_FILE_TYPE);
            case Data data -> data.read(offset, expected);
        };
    }

    /// Only what is put into the signature unchanged (P1 = 00).
    byte[] sign(Command command) {
        if (command.p1() != 0 || command.p2() < 0x80) {
            return StatusWord.answer(StatusWord.WRONG_PARAMETERS);
        }
        var key = command.p2() == 0x80 ? file : directory.fileOfShortId(command.p2() & 0x1F);
        return switch (key) {
            case null -> StatusWord.answer(StatusWord.NO_CURRENT_FILE);
            case Secret _, Data _ -> StatusWord.answer(StatusWord.WRONG_FILE_TYPE);
            case SigningKey signing -> signing.sign(command.data());
        };
    }

    private boolean makeCurrent(int shortId) {
        var named = shortFileId ? directory.fileOfShortId(shortId) : null;
        if (named != null) {
            file = named;
        }
        return named != null;
    }

    void forgetVerification() {
        root.secrets().forEach(Secret::forgetVerification);
        applications.stream().flatMap(Directory::secrets).forEach(Secret::forgetVerification);
    }
}
