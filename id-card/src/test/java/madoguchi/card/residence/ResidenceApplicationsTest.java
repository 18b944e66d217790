package madoguchi.card.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import madoguchi.card.session.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The photograph lies behind the picture of the name, which has 2,504 bytes at most, and in the first generation in file
/// 06: no command may reach either.
class ResidenceApplicationsTest {

    private static final int NAME = 2504;
    private static final int ADDRESS = 2505;

    @ParameterizedTest
    @ValueSource(strings = {"08b084000000049602%04x0000", "08b08400049602%04x00"})
    void nameMayBeReadAndNothingBehindIt(String command) {
        var allowed = IntStream.rangeClosed(0, 0xFFFF)
                .filter(length -> allows(ResidenceApplications.SECOND_FACE, command.formatted(length)));

        assertThat(allowed).containsExactlyElementsOf(() -> IntStream.rangeClosed(1, NAME).iterator());
    }

    @Test
    void piecesOfItEndWhereItEnds() {
        var ends = IntStream.rangeClosed(0, 0x7FFF)
                .flatMap(offset -> IntStream.of(0, 1, 0x28, 0x29, 0x2A, 0xE0, 0xE1, 0xFFFF)
                        .filter(length -> allows(
                                ResidenceApplications.SECOND_FACE, "08b0%04x049602%04x00".formatted(offset, length)))
                        .map(length -> offset + length));

        assertThat(ends.max()).hasValue(ADDRESS);
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
