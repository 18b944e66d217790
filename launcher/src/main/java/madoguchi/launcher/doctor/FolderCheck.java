package madoguchi.launcher.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A folder that must take what is written, down to the disk, and has room. What does not exist yet is made by the
/// start: its nearest parent is looked at.
record FolderCheck(String subject, Path folder, DoctorError otherwise, long leastBytes) implements Check {

    private static final long GIGA = 1L << 30;

    static final long ROOM = 5 * GIGA;

    @Override
    public Finding look() {
        var there = nearest(folder.toAbsolutePath());
        try {
            write(there);
            var free = Files.getFileStore(there).getUsableSpace();
            return free < leastBytes
                    ? new Finding.Unwell(DoctorError.DISK_FULL, "%s 空き %,d MB".formatted(there, free >> 20))
                    : new Finding.Well("空き %,d GB".formatted(free / GIGA));
        } catch (IOException e) {
            return new Finding.Unwell(otherwise, there.toString());
        }
    }

    private static Path nearest(Path folder) {
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static void write(Path folder) throws IOException {
        var file = Files.createTempFile(folder, ".doctor-", ".tmp");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[4096]));
            channel.force(true);
        } finally {
            Files.delete(file);
        }
    }
}
