package madoguchi.pcsc;

import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One conversation with the PC/SC service. The service answers one question of a context at a time, so whatever may
/// block has a context of its own: each wait, and each reader ([Conversations]). One that was opened before the service
/// was restarted is of no use.
final class Context implements AutoCloseable {

    private final Library library;
    private final long handle;

    private Context(Library library, long handle) {
        this.library = library;
        this.handle = handle;
    }

    static Context open(Library library) throws PcscException {
        try (var arena = Arena.ofConfined()) {
            var handle = arena.allocate(library.platform().handle());
            check("SCardEstablishContext", library.establishContext(handle));
            return new Context(library, library.platform().handle(handle));
        }
    }

    static void check(String function, int code) throws PcscException {
        if (code != 0) {
            throw new PcscException(function, code);
        }
    }

    /// Names, in the service's order; none is no failure.
    List<String> readers() throws PcscException {
        while (true) {
            try (var arena = Arena.ofConfined()) {
                var length = arena.allocate(library.platform().dword());
                check("SCardListReaders", library.listReaders(handle, MemorySegment.NULL, length));
                var names = arena.allocate(library.platform().dword(length, 0)
                        * library.platform().characterSize());
                check("SCardListReaders", library.listReaders(handle, names, length));
                return names(names);
            } catch (PcscException e) {
                if (e.is(PcscCode.SCARD_E_NO_READERS_AVAILABLE)) {
                    return List.of();
                }
                if (!e.is(PcscCode.SCARD_E_INSUFFICIENT_BUFFER)) { // a reader was added between the two questions
                    throw e;
                }
            }
        }
    }

    private List<String> names(MemorySegment memory) {
        var text = new String(memory.toArray(JAVA_BYTE), library.platform().text());
        return Stream.of(text.split("\0", -1)).filter(name -> !name.isEmpty()).toList();
    }

    /// Returns when one of them is no longer as it was known, or the time is over; then as they were known.
    List<ReaderState> change(List<ReaderState> known, Duration atMost) throws PcscException {
        try (var arena = Arena.ofConfined()) {
            var states = arena.allocate(library.platform().readerState(), known.size());
            for (var i = 0; i < known.size(); i++) {
                write(known.get(i), slot(states, i), arena);
            }
            var code = library.getStatusChange(handle, atMost.toMillis(), states, known.size());
            if (code == PcscCode.SCARD_E_TIMEOUT.value()) {
                return known;
            }
            check("SCardGetStatusChange", code);
            return read(known, states);
        }
    }

    private MemorySegment slot(MemorySegment states, int index) {
        var size = library.platform().readerState().byteSize();
        return states.asSlice(index * size, size);
    }

    private void write(ReaderState state, MemorySegment slot, Arena arena) {
        var platform = library.platform();
        var name = arena.allocateFrom(state.reader(), platform.text());
        slot.set(ADDRESS_UNALIGNED, platform.offsetInReaderState("szReader"), name);
        platform.dword(
                slot, platform.offsetInReaderState("dwCurrentState"), Integer.toUnsignedLong(state.known()));
    }

    private List<ReaderState> read(List<ReaderState> known, MemorySegment states) {
        var platform = library.platform();
        var seen = new ArrayList<ReaderState>();
        for (var i = 0; i < known.size(); i++) {
            var event = platform.dword(slot(states, i), platform.offsetInReaderState("dwEventState"));
            seen.add(new ReaderState(known.get(i).reader(), (int) event));
        }
        return seen;
    }

    /// Wakes whoever waits in [#change], and nobody who comes later.
    void cancel() {
        var _ = library.cancel(handle);
    }

    long handle() {
        return handle;
    }

    Library library() {
        return library;
    }

    /// What the library says is of no use: the service may be gone, and its memory of this context with it.
    @Override
    public void close() {
        var _ = library.releaseContext(handle);
    }
}
