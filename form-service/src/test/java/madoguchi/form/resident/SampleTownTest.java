package madoguchi.form.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import madoguchi.form.person.Sex;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The residents and cards of the sample town.
class SampleTownTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void fileIsWhatTheGeneratorWrites() throws IOException {
        assertThat(Files.readString(SampleResidents.FILE)).isEqualTo(SampleResidents.csv());
    }

    @Test
    void twoHundredPeopleLiveInEightyHouseholds() throws IOException {
        var rows = rows();

        assertThat(rows).hasSize(200);
        assertThat(rows.stream().map(row -> row.text(ResidentColumn.HOUSEHOLD)).distinct()).hasSize(80);
        assertThat(rows.stream().filter(ResidentRow::isProtected)).hasSize(4);
        assertThat(rows.stream().filter(ResidentRow::isProtected).map(row -> row.text(ResidentColumn.HOUSEHOLD)).distinct())
                .hasSize(3);
    }

    @Test
    void everyCardIsThatOfAResident() throws IOException {
        var residents = rows();

        assertThat(cards()).hasSize(7).allSatisfy(card -> assertThat(residents)
                .filteredOn(row -> row.text(ResidentColumn.ID).equals(text(card, "resident")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(text(card, "name")).isEqualTo(row.text(ResidentColumn.NAME));
                    assertThat(text(card, "address")).isEqualTo(row.address());
                    assertThat(text(card, "birth")).isEqualTo(row.birthDate().digits());
                    assertThat(Sex.ofCode(text(card, "sex"))).isEqualTo(row.sex());
                }));
    }

    @Test
    void oneCardIsLockedOneHasOneTryLeftAndSomeAreLong() throws IOException {
        assertThat(cards().stream().map(card -> text(card, "tries")).sorted())
                .containsExactly("0", "1", "3", "3", "3", "3", "3");
        assertThat(cards())
                .filteredOn(card -> bytes(text(card, "name")) + bytes(text(card, "address")) + 32 > 127)
                .isNotEmpty();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String text(Map<?, ?> card, String key) {
        return String.valueOf(card.get(key));
    }

    private static List<ResidentRow> rows() throws IOException {
        var rows = new ArrayList<ResidentRow>();
        var bad = new BadCells();
        new ResidentFile(() -> Files.newInputStream(SampleResidents.FILE), TODAY, bad).read(rows::add);
        assertThat(bad.kept()).isEmpty();
        return rows;
    }

    private static List<Map<?, ?>> cards() throws IOException {
        var file = Files.readString(Path.of("../town/cards.yaml"));
        var root = (Map<?, ?>) Objects.requireNonNull(
                new Load(LoadSettings.builder().build()).loadFromString(file));
        var cards = (Map<?, ?>) Objects.requireNonNull(root.get("cards"));
        return cards.values().stream().<Map<?, ?>>map(card -> (Map<?, ?>) card).toList();
    }
}
