package madoguchi.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// By the headers: pcsclite.h (unsigned long, 33 bytes of ATR), winscard.h (36 bytes of ATR), and macOS' wintypes.h
/// (`#pragma pack(1)`, 32-bit handles).
class PlatformTest {

    private static final List<String> MEMBERS =
            List.of("szReader", "pvUserData", "dwCurrentState", "dwEventState", "cbAtr", "rgbAtr");

    @Test
    void readerStateLiesAsTheHeadersSay() {
        assertThat(offsets(Platform.LINUX)).containsExactly(0L, 8L, 16L, 24L, 32L, 40L);
        assertThat(offsets(Platform.WINDOWS)).containsExactly(0L, 8L, 16L, 20L, 24L, 28L);
        assertThat(offsets(Platform.MACOS)).containsExactly(0L, 8L, 16L, 20L, 24L, 28L);
    }

    @Test
    void sizesAreThoseOfTheHeaders() {
        assertThat(platforms().map(platform -> platform.readerState().byteSize())).containsExactly(80L, 64L, 61L);
        assertThat(platforms().map(platform -> platform.ioRequest().byteSize())).containsExactly(16L, 8L, 8L);
        assertThat(platforms().map(platform -> platform.dword().byteSize())).containsExactly(8L, 4L, 4L);
        assertThat(platforms().map(platform -> platform.handle().byteSize())).containsExactly(8L, 8L, 4L);
    }

    @Test
    void widthsAreReadAndWrittenAsTheyAre() {
        assertThat(platforms()).allSatisfy(platform -> {
            try (var arena = Arena.ofConfined()) {
                var memory = arena.allocate(16);
                platform.dword(memory, 3, 0x80100069L); // not aligned, as in the packed structures
                assertThat(platform.dword(memory, 3)).isEqualTo(0x80100069L);
                assertThat(memory.get(java.lang.foreign.ValueLayout.JAVA_BYTE, 3 + platform.dword().byteSize()))
                        .isZero();
            }
        });
    }

    @Test
    void textOfWindowsIsWide() {
        assertThat(platforms().map(Platform::characterSize)).containsExactly(1, 2, 1);
        assertThat(platforms().map(Platform::wide)).containsExactly("", "W", "");
    }

    @Test
    void systemsAreToldByTheirName() {
        assertThat(Stream.of("Linux", "Windows 11", "Mac OS X").map(Platform::of))
                .containsExactly(Platform.LINUX, Platform.WINDOWS, Platform.MACOS);
    }

    private static Stream<Platform> platforms() {
        return Stream.of(Platform.LINUX, Platform.WINDOWS, Platform.MACOS);
    }

    private static List<Long> offsets(Platform platform) {
        return MEMBERS.stream().map(platform::offsetInReaderState).toList();
    }
}
