package madoguchi.pcsc;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// How the PC/SC library of one system is called, and how it lays out memory. The three share function names and
/// meanings, and differ in every width.
///
/// @param library what the loader is asked for
/// @param wide the ending of the functions that take text
/// @param control the name of `SCardControl`
/// @param text of reader names
/// @param dword also the width of the answer of every function
/// @param handle of a context and of a card
/// @param readerState `SCARD_READERSTATE`
/// @param ioRequest `SCARD_IO_REQUEST`
record Platform(
        String library,
        String wide,
        String control,
        Charset text,
        ValueLayout dword,
        ValueLayout handle,
        StructLayout readerState,
        StructLayout ioRequest) {

    /// pcsc-lite on a 64-bit Linux: its DWORD is an `unsigned long`.
    static final Platform LINUX = new Platform(
            "libpcsclite.so.1",
            "",
            "SCardControl",
            StandardCharsets.UTF_8,
            JAVA_LONG,
            JAVA_LONG,
            readerState(JAVA_LONG, 33, 7),
            ioRequest(JAVA_LONG));

    /// 64-bit Windows.
    static final Platform WINDOWS = new Platform(
            "winscard.dll",
            "W",
            "SCardControl",
            StandardCharsets.UTF_16LE,
            JAVA_INT,
            JAVA_LONG,
            readerState(JAVA_INT, 36, 0),
            ioRequest(JAVA_INT));

    /// Structures are packed; the plain `SCardControl` is an old one without a control code.
    static final Platform MACOS = new Platform(
            "/System/Library/Frameworks/PCSC.framework/Versions/Current/PCSC",
            "",
            "SCardControl132",
            StandardCharsets.UTF_8,
            JAVA_INT,
            JAVA_INT,
            readerState(JAVA_INT, 33, 0),
            ioRequest(JAVA_INT));

    /// @param osName the system property `os.name`
    static Platform of(String osName) {
        if (osName.startsWith("Windows")) {
            return WINDOWS;
        }
        return osName.startsWith("Mac") ? MACOS : LINUX;
    }

    private static StructLayout readerState(ValueLayout dword, int atr, int padding) {
        var members = new ArrayList<MemoryLayout>();
        members.add(ADDRESS_UNALIGNED.withName("szReader"));
        members.add(ADDRESS_UNALIGNED.withName("pvUserData"));
        members.add(dword.withByteAlignment(1).withName("dwCurrentState"));
        members.add(dword.withByteAlignment(1).withName("dwEventState"));
        members.add(dword.withByteAlignment(1).withName("cbAtr"));
        members.add(MemoryLayout.sequenceLayout(atr, JAVA_BYTE).withName("rgbAtr"));
        if (padding > 0) {
            members.add(MemoryLayout.paddingLayout(padding));
        }
        return MemoryLayout.structLayout(members.toArray(MemoryLayout[]::new));
    }

    private static StructLayout ioRequest(ValueLayout dword) {
        return MemoryLayout.structLayout(dword.withName("dwProtocol"), dword.withName("cbPciLength"));
    }

    long offsetInReaderState(String member) {
        return readerState.byteOffset(groupElement(member));
    }

    /// Bytes of one character, as the library counts text.
    int characterSize() {
        return text.equals(StandardCharsets.UTF_16LE) ? 2 : 1;
    }

    long dword(MemorySegment memory, long offset) {
        return integer(dword, memory, offset);
    }

    void dword(MemorySegment memory, long offset, long value) {
        switch (dword) {
            case ValueLayout.OfLong wide -> memory.set(wide.withByteAlignment(1), offset, value);
            case ValueLayout.OfInt narrow -> memory.set(narrow.withByteAlignment(1), offset, (int) value);
            default -> throw new AssertionError(dword);
        }
    }

    long handle(MemorySegment memory) {
        return integer(handle, memory, 0);
    }

    private static long integer(ValueLayout layout, MemorySegment memory, long offset) {
        return switch (layout) {
            case ValueLayout.OfLong wide -> memory.get(wide.withByteAlignment(1), offset);
            case ValueLayout.OfInt narrow -> Integer.toUnsignedLong(memory.get(narrow.withByteAlignment(1), offset));
            default -> throw new AssertionError(layout);
        };
    }
}
