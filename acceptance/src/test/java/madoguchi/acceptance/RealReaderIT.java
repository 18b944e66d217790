package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualResidenceCard.Kind;
import madoguchi.virtual.vpcd.PcscDaemon;
import madoguchi.virtual.vpcd.VpcdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a field technician types, and one whole visit, with a real PC/SC service between the program and the card.
class RealReaderIT {

    private static final Path XVFB_RUN = Path.of("/usr/bin/xvfb-run");

    @TempDir
    private Path folder;

    private record Said(int exitCode, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @BeforeEach
    void needPcscd() {
        assumeThat(PcscDaemon.isPossible()).as("pcscd and vpcd").isTrue();
    }

    @Test
    void wholeVisitIsPlayedThroughPcscdAndTheVisitorsWindow() throws Exception {
        assumeThat(XVFB_RUN).isExecutable();
        var words = List.of("demo", "--pcsc", "--data", folder.resolve("data").toString(), "--out",
                folder.resolve("out").toString());
        var program = RunningTown.program(words.toArray(String[]::new));
        var command = new ArrayList<>(List.of(XVFB_RUN.toString(), "-a", "-s", "-screen 0 1280x800x24"));
        command.addAll(program.command());
        var said = run(program.command(command));

        assertThat(said.exitCode()).as(said.out() + said.err()).isZero();
        assertThat(said.out()).contains("card.accepted", "4 card commands, 2 papers");
    }

    @Test
    void toolReadsACardAndTellsNoSecret() throws Exception {
        var said = card(SampleCards.card(), "--pin", SampleCards.PIN, "--trace");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.json().path("kind").asString()).isEqualTo("MY_NUMBER_CARD");
        assertThat(said.json().path("name").asString()).isEqualTo(SampleCards.TARO.name());
        assertThat(said.json().path("birthDate").asString()).isEqualTo(SampleCards.TARO.birthDate());
        assertThat(said.err()).contains("> 0020009104********", "< (256 bytes) 9000");
        assertThat(said.err()).doesNotContain("34383236", SampleCards.TARO.name());
    }

    @Test
    void toolTellsWhatACardIsWithoutOpeningIt() throws Exception {
        var said = card(SampleCards.card(), "--detect");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.json().path("triesLeft").path("PIN").asInt()).isEqualTo(3);
        assertThat(said.json().path("triesLeft").path("NUMBER_B").asInt()).isEqualTo(10);
        assertThat(said.out()).doesNotContain("name");
    }

    @Test
    void toolReadsLicencesAndResidenceCardsToo() throws Exception {
        var licence = card(SampleCards.licence(), "--pin", SampleCards.FIRST_LICENCE_PIN);
        assertThat(licence.json().path("kind").asString()).isEqualTo("DRIVERS_LICENCE");

        var residence = card(SampleCards.residenceCard(Kind.RESIDENCE_CARD_2), "--card-number", SampleCards.CARD_NUMBER);
        assertThat(residence.json().path("pictures").toString()).contains("NAME", "ADDRESS");
    }

    @Test
    void wrongPinIsSaidWithTheTriesThatAreLeft() throws Exception {
        var said = card(SampleCards.card(), "--pin", "0000");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("あと2回");
        assertThat(said.out()).isEmpty();
    }

    private Said card(VirtualCard card, String... options) throws Exception {
        try (var daemon = PcscDaemon.start(Files.createTempDirectory(folder, "pcscd"), 1);
                var _ = VpcdCard.insert(daemon, 0, card)) {
            var words = new ArrayList<>(List.of("card"));
            words.addAll(List.of(options));
            return run(RunningTown.program(words.toArray(String[]::new)));
        }
    }

    private static Said run(ProcessBuilder program) throws IOException, InterruptedException {
        var errors = Files.createTempFile("said", ".txt");
        var process = program.redirectError(errors.toFile()).start();
        try {
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Said(process.exitValue(), out, Files.readString(errors));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(errors);
        }
    }
}
