package madoguchi.card.residence;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.card.session.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The photograph lies behind the picture of the name, which has 2,504 bytes at most, and in the first generation in file
/// 06: no command may reach either.
class ResidenceApplicationsTest {

    private static final int NAME = 2504;
    private static final int ADDRESS = 2505;

    @Test
    void nameMayBeReadAndNothingBehindIt() {
        for (var length = 0; length <= 0xFFFF; length++) {
            var fits = length >= 1 && length <= NAME;
            var extended = "08b0840000000496" + "02%04x0000".formatted(length);
            var shorter = "08b0840004" + "9602%04x00".formatted(length);

            assertThat(allows(ResidenceApplications.SECOND_FACE, extended)).as(extended).isEqualTo(fits);
            assertThat(allows(ResidenceApplications.SECOND_FACE, shorter)).as(shorter).isEqualTo(fits);
        }
    }

    @Test
    void piecesOfItEndWhereItEnds() {
        for (var offset = 0; offset <= 0x7FFF; offset++) {
            for (var length : new int[] {0, 1, 0x28, 0x29, 0x2A, 0xE0, 0xE1, 0xFFFF}) {
                var piece = "08b0%04x049602%04x00".formatted(offset, length);
                if (allows(ResidenceApplications.SECOND_FACE, piece)) {
                    assertThat(offset + length).as(piece).isLessThanOrEqualTo(ADDRESS);
                    assertThat(length).as(piece).isBetween(1, 0xE0);
                }
            }
        }
        assertThat(allows(ResidenceApplications.SECOND_FACE, "08b000e004960200e000")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08b086000000049602000000" + "00",
                "08b0860004960200e000",
                "00b0860000",
                "00b0850000",
                "0cb0850004960200e000"
            })
    void firstGenerationsPhotographHasNoCommand(String command) {
        assertThat(allows(ResidenceApplications.FIRST_FACE, command)).isFalse();
        assertThat(ResidenceApplications.FIRST_FACE.files()).isEmpty();
        assertThat(ResidenceApplications.SECOND_FACE.files()).isEmpty();
    }

    private static boolean allows(Application application, String command) {
        return application.others().stream().anyMatch(pattern -> pattern.matcher(command).matches());
    }
}
