package madoguchi.pcsc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/// The memory in which one reader's commands and answers cross over to the library, one at a time, whichever
/// connection asks. Nothing stays in it: it is zeroed after every use. A direct buffer crosses over where it is, and is its
/// owner's to zero.
final class Exchange {

    /// 65,535 bytes of data, header, both lengths.
    private static final int LONGEST_COMMAND = 4 + 3 + 65_535 + 2;
    /// 65,536 bytes of data and the status word.
    static final int LONGEST_ANSWER = 65_536 + 2;

    private final Platform platform;
    private final MemorySegment command;
    private final MemorySegment answer;
    private final MemorySegment length;
    private final MemorySegment ioRequest;
    private long commandUsed;
    private long answerUsed;

    /// @param arena lives as long as the conversation
    Exchange(Arena arena, Platform platform) {
        this.platform = platform;
        command = arena.allocate(LONGEST_COMMAND);
        answer = arena.allocate(LONGEST_ANSWER);
        length = arena.allocate(platform.dword());
        ioRequest = arena.allocate(platform.ioRequest());
    }

    interface Use<R> {

        R of(Exchange exchange) throws PcscException;
    }

    synchronized <R> R use(Use<R> use) throws PcscException {
        try {
            return use.of(this);
        } finally {
            wipe();
        }
    }

    /// `SCARD_IO_REQUEST` for a protocol.
    MemorySegment ioRequest(long protocol) {
        platform.dword(ioRequest, 0, protocol);
        platform.dword(ioRequest, platform.dword().byteSize(), ioRequest.byteSize());
        return ioRequest;
    }

    /// The first bytes of what remains in the buffer; its position stays.
    ///
    /// @throws IllegalArgumentException if it is longer than any command can be
    MemorySegment command(ByteBuffer bytes, int size) {
        if (size > LONGEST_COMMAND) {
            throw new IllegalArgumentException("a command of " + size + " bytes");
        }
        var given = MemorySegment.ofBuffer(bytes).asSlice(0, size);
        if (given.isNative()) {
            return given;
        }
        commandUsed = size;
        return command.asSlice(0, size).copyFrom(given);
    }

    MemorySegment answer() {
        return answer;
    }

    /// Where the library finds the room for an answer, and leaves the size of it.
    MemorySegment length() {
        answerUsed = LONGEST_ANSWER; // until it is known better: after a failure nobody says how much was written
        platform.dword(length, 0, LONGEST_ANSWER);
        return length;
    }

    /// What has been answered.
    MemorySegment answered() {
        answerUsed = platform.dword(length, 0);
        return answer.asSlice(0, answerUsed);
    }

    void wipe() {
        command.asSlice(0, commandUsed).fill((byte) 0);
        answer.asSlice(0, answerUsed).fill((byte) 0);
        commandUsed = 0;
        answerUsed = 0;
    }
}
