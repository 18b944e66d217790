package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @ParameterizedTest
    @CsvSource({
        "00200091, 0, 0",
        "0020009100, 0, 256",
        "00b0820003, 0, 3",
        "00b08200000000, 0, 65536",
        "00b08200000100, 0, 256",
        "002000910431323334, 4, 0",
        "00a404000231320a, 2, 10",
        "00a404000231 3200, 2, 256",
        "0020009100000431323334, 4, 0",
        "08b08500000004960200000000, 4, 65536"
    })
    void lengthsOfAllForms(String command, int data, int expected) {
        var parsed = Objects.requireNonNull(Command.of(bytes(command.replace(" ", ""))));

        assertThat(parsed.length()).isEqualTo(data);
        assertThat(parsed.expected()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00a404", "002000910531323334", "00200091043132333400aa", "002000910000", "00200091000004313233"})
    void contradictingLengths(String command) {
        assertThat(Command.of(bytes(command))).isNull();
    }

    @Test
    void whatMayBeASecretIsOnlyCounted() {
        assertThat(Command.masked(bytes("002000910431323334"))).isEqualTo("0020009104 <4 secret>");
        assertThat(Command.masked(bytes("0020009100000431323334"))).isEqualTo("00200091000004 <4 secret>");
        assertThat(Command.masked(bytes("00200091043132333400"))).isEqualTo("0020009104 <4 secret>00");
        assertThat(Command.masked(bytes("00200091053132"))).isEqualTo("0020009105 <2 secret>");
        assertThat(Command.masked(bytes("0820008603861101"))).isEqualTo("0820008603 <3 secret>");
        assertThat(Command.masked(bytes("00240180 0431323334".replace(" ", "")))).isEqualTo("0024018004 <4 secret>");
        assertThat(Command.masked(bytes("00200091"))).isEqualTo("00200091");
        assertThat(Command.masked(bytes("00b0820000"))).isEqualTo("00b0820000");
    }
}
