package madoguchi.pcsc;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The functions of the system's PC/SC library, every DWORD and handle widened to a `long`. Each answers the library's
/// code, 0 for success. All of them may block, and hold a virtual thread's carrier meanwhile.
final class Library {

    private static final long SCOPE_SYSTEM = 2;

    private final Platform platform;
    private final SymbolLookup symbols;
    private final MethodHandle establishContext;
    private final MethodHandle releaseContext;
    private final MethodHandle cancel;
    private final MethodHandle listReaders;
    private final MethodHandle getStatusChange;
    private final MethodHandle connect;
    private final MethodHandle disconnect;
    private final MethodHandle status;
    private final MethodHandle beginTransaction;
    private final MethodHandle endTransaction;
    private final MethodHandle transmit;
    private final MethodHandle control;

    private Library(Platform platform, SymbolLookup symbols) {
        this.platform = platform;
        this.symbols = symbols;
        var dword = platform.dword();
        var handle = platform.handle();
        var wide = platform.wide();
        establishContext = function("SCardEstablishContext", dword, ADDRESS, ADDRESS, ADDRESS);
        releaseContext = function("SCardReleaseContext", handle);
        cancel = function("SCardCancel", handle);
        listReaders = function("SCardListReaders" + wide, handle, ADDRESS, ADDRESS, ADDRESS);
        getStatusChange = function("SCardGetStatusChange" + wide, handle, dword, ADDRESS, dword);
        connect = function("SCardConnect" + wide, handle, ADDRESS, dword, dword, ADDRESS, ADDRESS);
        disconnect = function("SCardDisconnect", handle, dword);
        status = function("SCardStatus" + wide, handle, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        beginTransaction = function("SCardBeginTransaction", handle);
        endTransaction = function("SCardEndTransaction", handle, dword);
        transmit = function("SCardTransmit", handle, ADDRESS, ADDRESS, dword, ADDRESS, ADDRESS, ADDRESS);
        control = function(platform.control(), handle, dword, ADDRESS, dword, ADDRESS, dword, ADDRESS);
    }

    /// The library of this system, or the one named by the property that the JDK's provider obeys too.
    ///
    /// @throws PcscException `SCARD_E_NO_SERVICE` where there is none. It is looked for once: whoever installs it
    ///     afterwards starts the program anew.
    static Library ofThisSystem() throws PcscException {
        return Loaded.LIBRARY.orElseThrow(() -> new PcscException(
                "no PC/SC library " + Loaded.NAME, PcscCode.SCARD_E_NO_SERVICE));
    }

    private static final class Loaded {

        static final Platform PLATFORM = Platform.of(System.getProperty("os.name", ""));
        static final String ELSEWHERE = System.getProperty("sun.security.smartcardio.library", "");
        static final String NAME = ELSEWHERE.isBlank() ? PLATFORM.library() : ELSEWHERE;
        static final Optional<Library> LIBRARY = load();
    }

    @SuppressWarnings("restricted") // a binding to a native library is what this is
    private static Optional<Library> load() {
        try {
            var symbols = Loaded.ELSEWHERE.isBlank()
                    ? SymbolLookup.libraryLookup(Loaded.NAME, Arena.global())
                    : SymbolLookup.libraryLookup(Path.of(Loaded.NAME), Arena.global());
            return Optional.of(new Library(Loaded.PLATFORM, symbols));
        } catch (IllegalArgumentException _) { // what the lookup throws where the loader finds nothing
            return Optional.empty();
        }
    }

    @SuppressWarnings("restricted")
    private MethodHandle function(String name, MemoryLayout... parameters) {
        var symbol = symbols.find(name).orElseThrow(() -> new IllegalStateException("the PC/SC library has no " + name));
        var exact = Linker.nativeLinker()
                .downcallHandle(symbol, FunctionDescriptor.of(platform.dword(), parameters));
        return MethodHandles.explicitCastArguments(exact, widened(parameters));
    }

    private static MethodType widened(MemoryLayout... parameters) {
        return MethodType.methodType(
                int.class,
                Stream.of(parameters)
                        .<Class<?>>map(layout ->
                                layout instanceof ValueLayout.OfLong || layout instanceof ValueLayout.OfInt
                                        ? long.class
                                        : MemorySegment.class)
                        .toList());
    }

    Platform platform() {
        return platform;
    }

    int establishContext(MemorySegment context) {
        return code(() -> (int) establishContext.invokeExact(SCOPE_SYSTEM, NULL, NULL, context));
    }

    int releaseContext(long context) {
        return code(() -> (int) releaseContext.invokeExact(context));
    }

    int cancel(long context) {
        return code(() -> (int) cancel.invokeExact(context));
    }

    int listReaders(long context, MemorySegment names, MemorySegment length) {
        return code(() -> (int) listReaders.invokeExact(context, NULL, names, length));
    }

    int getStatusChange(long context, long millis, MemorySegment states, long count) {
        return code(() -> (int) getStatusChange.invokeExact(context, millis, states, count));
    }

    int connect(long context, MemorySegment reader, ConnectMode mode, MemorySegment card, MemorySegment protocol) {
        var share = mode.share();
        var protocols = mode.protocols();
        return code(() -> (int) connect.invokeExact(context, reader, share, protocols, card, protocol));
    }

    int disconnect(long card, long disposition) {
        return code(() -> (int) disconnect.invokeExact(card, disposition));
    }

    int status(long card, StatusMemory memory) {
        return code(() -> (int) status.invokeExact(
                card,
                memory.name(),
                memory.nameLength(),
                memory.state(),
                memory.protocol(),
                memory.atr(),
                memory.atrLength()));
    }

    int beginTransaction(long card) {
        return code(() -> (int) beginTransaction.invokeExact(card));
    }

    int endTransaction(long card, long disposition) {
        return code(() -> (int) endTransaction.invokeExact(card, disposition));
    }

    int transmit(long card, MemorySegment protocol, MemorySegment command, MemorySegment answer, MemorySegment length) {
        var size = command.byteSize();
        return code(() -> (int) transmit.invokeExact(card, protocol, command, size, NULL, answer, length));
    }

    int control(long card, long control, MemorySegment command, MemorySegment answer, MemorySegment length) {
        var size = command.byteSize();
        var space = answer.byteSize();
        return code(() -> (int) this.control.invokeExact(card, control, command, size, answer, space, length));
    }

    private interface Call {

        int make() throws Throwable; // as invokeExact has it
    }

    private static int code(Call call) {
        try {
            return call.make();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("a function in C throws nothing", e);
        }
    }
}
