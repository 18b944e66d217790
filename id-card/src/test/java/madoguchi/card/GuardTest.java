package madoguchi.card;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String SELECT_PIN = "00a4020c020011";
    private static final String SELECT_ATTRIBUTES = "00a4020c020002";

    private final Guard guard = new Guard();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            textBlock =
                    """
        00a4020c020001,         SELECT EF 0001 (個人番号)
        00b0810000,             READ EF 0001 by its short id
        00b0811100,             READ EF 0001 by its short id from an offset
        00b08100000000,         READ EF 0001 extended
        00b1000104540200000000, READ with the odd instruction byte
        00a4020c020003,         SELECT EF 0003 (holds a hash of 個人番号)
        00b0830000,             READ EF 0003 by its short id
        00b0850000,             READ visual EF 0005
        00a4020c020005,         SELECT visual EF 0005
        00200094,               tries of 照合番号A
        002000940c313233343536373839303138, VERIFY 照合番号A
        00200093,               tries of visual 照合番号A
        002000930c313233343536373839303138, VERIFY visual 照合番号A
        00a4020c020014,         SELECT 照合番号A
        00a4020c020013,         SELECT visual 照合番号A
        00a4040c0ad3921000310001010402, SELECT visual application
        00a4040c05d392100031,   SELECT by the beginning of an id
        00a4040c0ad3921000310001010401, SELECT 住基 application
        00a4040c0ad3921000310001010100, SELECT common application
        0024018004,             CHANGE PIN
        002401800434383236,     CHANGE PIN with data
        0024009104,             CHANGE PIN by reference
        002c009104,             RESET RETRY COUNTER
        80320080,               change of PIN of the common application
        002000910434383236,     VERIFY with a PIN
        002000910000,           VERIFY with an odd length
        0020009100,             tries left with a fifth byte
        01a4020c020001,         SELECT EF 0001 on another channel
        0cb0810000,             READ EF 0001 in secure messaging
        00ca000000,             GET DATA
        """)
    void neverSent(String command, String meaning) {
        for (var standing : new String[] {"", SELECT_PIN, SELECT_ATTRIBUTES}) {
            var bytes = bytes(command);
            standAt(standing);

            assertThatThrownBy(() -> guard.check(meaning, bytes)).isInstanceOf(ForbiddenCommandException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0020009404ffffffff",
                "002000940cffffffffffffffffffffffff",
                "0020009304ffffffff",
                "0020008004ffffffff",
                "0020009504ffffffff",
                "0024018004ffffffff",
                "0020009104ffff"
            })
    void pinPadVerifiesThePinAndNothingElse(String template) {
        standAt(SELECT_ATTRIBUTES);

        assertThatThrownBy(() -> guard.checkPinPad(bytes(template))).isInstanceOf(ForbiddenCommandException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00200091", "00b0820000", "00a4020c020011", "00a4020c020002"})
    void nothingPassesBeforeTheTextApplicationIsSelected(String command) {
        assertThatThrownBy(() -> guard.check("early", bytes(command))).isInstanceOf(ForbiddenCommandException.class);
        assertThatThrownBy(() -> guard.checkPinPad(bytes("0020009104ffffffff")))
                .isInstanceOf(ForbiddenCommandException.class);
    }

    @Test
    void selectionThatTheCardRefusedCountsForNothing() {
        guard.answered(bytes(SELECT), 0x6A82);

        assertThatThrownBy(() -> guard.check("early", bytes("00200091")))
                .isInstanceOf(ForbiddenCommandException.class);
    }

    @Test
    void readingTheAttributesPasses() {
        standAt("");

        assertThatCode(() -> {
                    guard.check("tries", bytes("00200091"));
                    guard.checkPinPad(bytes("0020009104ffffffff"));
                    guard.check("read", bytes("00b0820000"));
                    guard.answered(bytes("00b0820000"), 0x9000);
                    guard.check("read on", bytes("00b0010064"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void selectedFileDecidesWhatTheShortFormsMean() {
        standAt(SELECT_PIN);
        assertThatCode(() -> guard.check("tries", bytes("00200080"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.check("read", bytes("00b0000000")))
                .isInstanceOf(ForbiddenCommandException.class);

        standAt(SELECT_ATTRIBUTES);
        assertThatCode(() -> guard.check("read", bytes("00b0000000"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.check("tries", bytes("00200080")))
                .isInstanceOf(ForbiddenCommandException.class);
    }

    private void standAt(String selection) {
        guard.answered(bytes(SELECT), 0x9000);
        if (!selection.isEmpty()) {
            guard.answered(bytes(selection), 0x9000);
        }
    }
}
