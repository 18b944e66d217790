package madoguchi.pcsc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Where `SCardStatus` writes. The name and the state are asked for because not every library takes "no, thanks".
record StatusMemory(
        MemorySegment name,
        MemorySegment nameLength,
        MemorySegment state,
        MemorySegment protocol,
        MemorySegment atr,
        MemorySegment atrLength) {

    private static final int NAME = 512;
    private static final int ATR = 36;

    static StatusMemory in(Arena arena, Platform platform) {
        var dword = platform.dword();
        var memory = new StatusMemory(
                arena.allocate(NAME),
                arena.allocate(dword),
                arena.allocate(dword),
                arena.allocate(dword),
                arena.allocate(ATR),
                arena.allocate(dword));
        platform.dword(memory.nameLength, 0, NAME / platform.characterSize());
        platform.dword(memory.atrLength, 0, ATR);
        return memory;
    }

    byte[] atr(Platform platform) {
        return atr.asSlice(0, platform.dword(atrLength, 0)).toArray(JAVA_BYTE);
    }
}
