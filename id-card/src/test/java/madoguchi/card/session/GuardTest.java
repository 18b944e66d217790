package madoguchi.card.session;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import madoguchi.card.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String SELECT_PIN = "00a4020c020011";
    private static final String SELECT_ATTRIBUTES = "00a4020c020002";
    private static final String TRIES = "00200091";
    private static final String VERIFY = "002000910434383236";
    private static final String PAD = "0020009104ffffffff";

    private static final Application TEXT = Application.of("d3921000310001010408")
            .reading(0x02)
            .verifying(0x11, Secret.PIN)
            .verifying(0x15, Secret.NUMBER_B);

    private final Guard guard = new Guard(List.of(TEXT));

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            textBlock =
                    """
        00a4020c020001,         SELECT EF 0001 (個人番号)
        00b0810000,             READ EF 0001 by its short id
        00b0811100,             READ EF 0001 by its short id from an offset
        00b08100000000,         READ EF 0001 extended
        00b0a10000,             READ EF 0001 with a reserved bit set
        00b0c10000,             READ EF 0001 with another reserved bit set
        00b1000104540200000000, READ with the odd instruction byte
        00b081000000000000,     READ with a length that is none
        00a4020c020003,         SELECT EF 0003 (holds a hash of 個人番号)
        00b0830000,             READ EF 0003 by its short id
        00b0850000,             READ visual EF 0005
        00a4020c020005,         SELECT visual EF 0005
        00a4080c020001,         SELECT EF 0001 by its path
        00a4000c020001,         SELECT EF 0001 by its id alone
        00a40200020001,         SELECT EF 0001 and ask for its FCI
        00200094,               tries of 照合番号A
        002000940c313233343536373839303138, VERIFY 照合番号A
        00200093,               tries of visual 照合番号A
        002000930c313233343536373839303138, VERIFY visual 照合番号A
        00200092,               tries of the blocked reference
        00a4020c020014,         SELECT 照合番号A
        00a4020c020013,         SELECT visual 照合番号A
        00a4040c0ad3921000310001010402, SELECT visual application
        00a4040c05d392100031,   SELECT by the beginning of an id
        00a4040c0ad3921000310001010401, SELECT 住基 application
        00a4040c0ad3921000310001010100, SELECT common application
        00a4040c0ad392f000260100000001, SELECT JPKI application
        002000980434383236,     VERIFY JPKI authentication PIN
        0020009b08,             VERIFY JPKI signature password
        802a008000,             sign
        0024018004,             CHANGE PIN
        002401800434383236,     CHANGE PIN with data
        0024009104,             CHANGE PIN by reference
        002c009104,             RESET RETRY COUNTER
        80320080,               change of PIN of the common application
        002000910434383236,     VERIFY with a PIN in an ordinary command
        00200091042a2a2a2a,     VERIFY with stars
        002000950e3535303231373230333532323835, VERIFY 照合番号B in an ordinary command
        002000910000,           VERIFY with an odd length
        0020009100,             tries left with a fifth byte
        002100910434383236,     VERIFY with the odd instruction byte
        01a4020c020001,         SELECT EF 0001 on another channel
        0070000001,             MANAGE CHANNEL
        0cb0810000,             READ EF 0001 in secure messaging
        00ca000000,             GET DATA
        00d6820000,             UPDATE BINARY
        '',                     nothing
        00,                     one byte
        """)
    void neverSent(String command, String meaning) {
        for (var standing : new String[] {"", SELECT_PIN, SELECT_ATTRIBUTES}) {
            standAt(standing);
            asked(2);
            guard.permit(0x91, Secret.PIN, _ -> true);

            assertThatThrownBy(() -> guard.check(meaning, bytes(command)))
                    .isInstanceOf(ForbiddenCommandException.class);
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
                "0020009104ffff",
                "002000910434383236",
                ""
            })
    void pinPadVerifiesThePinAndNothingElse(String template) {
        standAt(SELECT_ATTRIBUTES);
        asked(3);
        guard.permit(0x91, Secret.PIN, _ -> false);

        assertThatThrownBy(() -> guard.checkPinPad(bytes(template))).isInstanceOf(ForbiddenCommandException.class);
    }

    @Test
    void pinPadOpensOncePerPermission() {
        standAt("");
        asked(3);
        guard.permit(0x91, Secret.PIN, _ -> false);
        guard.checkPinPad(bytes(PAD));

        assertThatThrownBy(() -> guard.checkPinPad(bytes(PAD))).isInstanceOf(ForbiddenCommandException.class);
    }

    @Test
    void nothingIsTriedBeforeTheCardWasAsked() {
        standAt("");

        forbidden(() -> guard.permit(0x91, Secret.PIN, _ -> true));
        forbidden(() -> guard.checkAttempt(direct(VERIFY)));
    }

    @Test
    void everyAttemptNeedsAQuestionOfItsOwn() {
        standAt("");
        asked(3);
        guard.permit(0x91, Secret.PIN, _ -> true);
        guard.checkAttempt(direct(VERIFY));

        forbidden(() -> guard.checkAttempt(direct(VERIFY)));
        forbidden(() -> guard.permit(0x91, Secret.PIN, _ -> true));
    }

    @Test
    void lastTryNeedsConsent() {
        standAt("");
        asked(1);
        forbidden(() -> guard.permit(0x91, Secret.PIN, _ -> false));

        asked(1);
        assertThatCode(() -> guard.permit(0x91, Secret.PIN, secret -> secret == Secret.PIN))
                .doesNotThrowAnyException();
    }

    @Test
    void lockedSecretIsNotTried() {
        standAt("");
        asked(0);

        forbidden(() -> guard.permit(0x91, Secret.PIN, _ -> true));
    }

    @Test
    void triesOfOneSecretSayNothingAboutAnother() {
        standAt("");
        asked(3);

        forbidden(() -> guard.permit(0x95, Secret.NUMBER_B, _ -> true));
        forbidden(() -> guard.permit(0x94, Secret.NUMBER_B, _ -> true));
        asked(3);
        forbidden(() -> guard.permit(0x91, Secret.NUMBER_B, _ -> true));
    }

    @Test
    void triesAreForgottenByNobodyButCountForTheirApplicationOnly() {
        var other = Application.of("a0000002310600000000000000000000").verifying(0x11, Secret.MY_NUMBER_LICENCE_PIN);
        guard.only(List.of(TEXT, other));
        standAt("");
        asked(3);
        guard.answered(bytes(other.selects().getFirst()), 0x9000);

        forbidden(() -> guard.permit(0x91, Secret.MY_NUMBER_LICENCE_PIN, _ -> true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0020009404" + "34383236", "0020009104" + "2a2a2a2a", "0020009105" + "3438323631", "00200091040000"})
    void otherAttemptThanThePermittedIsRefused(String attempt) {
        standAt("");
        asked(3);
        guard.permit(0x91, Secret.PIN, _ -> true);

        forbidden(() -> guard.checkAttempt(direct(attempt)));
    }

    @Test
    void digitsOnTheHeapAreRefused() {
        standAt("");
        asked(3);
        guard.permit(0x91, Secret.PIN, _ -> true);

        forbidden(() -> guard.checkAttempt(ByteBuffer.wrap(bytes(VERIFY))));
    }

    @ParameterizedTest
    @ValueSource(strings = {TRIES, "00b0820000", SELECT_PIN, SELECT_ATTRIBUTES})
    void nothingPassesBeforeTheTextApplicationIsSelected(String command) {
        assertThatThrownBy(() -> guard.check("early", bytes(command))).isInstanceOf(ForbiddenCommandException.class);
        assertThatThrownBy(() -> guard.checkPinPad(bytes(PAD))).isInstanceOf(ForbiddenCommandException.class);
    }

    @Test
    void selectionThatTheCardRefusedCountsForNothing() {
        guard.answered(bytes(SELECT), 0x6A82);

        assertThatThrownBy(() -> guard.check("early", bytes(TRIES))).isInstanceOf(ForbiddenCommandException.class);
    }

    @Test
    void readingTheAttributesPasses() {
        standAt("");

        assertThatCode(() -> {
                    guard.check("tries", bytes(TRIES));
                    asked(3);
                    guard.permit(0x91, Secret.PIN, _ -> false);
                    guard.checkAttempt(direct(VERIFY));
                    guard.check("read", bytes("00b0820000"));
                    guard.answered(bytes("00b0820000"), 0x9000);
                    guard.check("read on", bytes("00b0010064"));
                    guard.check("read on", bytes("00b00100000064"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void selectedFileDecidesWhatTheShortFormsMean() {
        standAt(SELECT_PIN);
        assertThatCode(() -> guard.check("tries", bytes("00200080"))).doesNotThrowAnyException();
        forbidden(() -> guard.check("read", bytes("00b0000000")));

        standAt(SELECT_ATTRIBUTES);
        assertThatCode(() -> guard.check("read", bytes("00b0000000"))).doesNotThrowAnyException();
        forbidden(() -> guard.check("tries", bytes("00200080")));
    }

    @Test
    void cardThatOpenedTheTextApplicationIsNoOtherCard() {
        var licence = Application.of("a0000002310100000000000000000000").reading(0x01);
        standAt("");

        forbidden(() -> guard.only(List.of(licence)));
    }

    @Test
    void valueForNoSecretIsSentOnceAndOnlyWithTriesLeft() {
        var stars = Application.masterFile().withoutSecret(0x01, "2a2a2a2a");
        guard.only(List.of(stars));
        var attempt = bytes("00200081042a2a2a2a");
        forbidden(() -> guard.check("early", attempt));

        guard.answered(bytes("00200081"), 0x63C3);
        guard.check("stars", attempt);
        forbidden(() -> guard.check("again", attempt));
    }

    @Test
    void commandThatMayBeSentOnceIsSentOnce() {
        guard.only(List.of(Application.masterFile().answeringOnce("0820008613861101[0-9a-f]{32}")));
        var verify = bytes("0820008613861101" + "00".repeat(16));

        guard.check("card number", verify);
        forbidden(() -> guard.check("card number", verify));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d3921000310001010402",
                "d3921000310001010401",
                "d3921000310001010100",
                "a0000001510000",
                "d392100031",
                "d39210003100010104"
            })
    void closedApplicationsCannotEvenBeListed(String id) {
        assertThatThrownBy(() -> Application.of(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x03, 0x12, 0x14})
    void forbiddenFilesCannotEvenBeListed(int file) {
        assertThatThrownBy(() -> TEXT.reading(file)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEXT.counting(file)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEXT.verifying(file, Secret.NUMBER_B)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0020.*", ".*", "0024018004.*", "80.*", "00b0.*", "00a4.*"})
    void patternsAreForWhatOnlyResidenceCardsNeed(String pattern) {
        assertThatThrownBy(() -> TEXT.answering(pattern)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEXT.answeringOnce(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    private void standAt(String selection) {
        guard.answered(bytes(SELECT), 0x9000);
        if (!selection.isEmpty()) {
            guard.answered(bytes(selection), 0x9000);
        }
    }

    private void asked(int triesLeft) {
        guard.answered(bytes(TRIES), 0x63C0 + triesLeft);
    }

    private static void forbidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ForbiddenCommandException.class);
    }

    private static ByteBuffer direct(String hex) {
        var bytes = bytes(hex);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }
}
