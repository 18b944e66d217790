package madoguchi.launcher.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCardsTest {

    @TempDir
    Path folder;

    @Test
    void cardsOfTheDemoTownHaveTheTriesThatTheirFileSays() {
        var tries = DemoCards.read(Path.of("..", "town")).stream()
                .collect(Collectors.toMap(DemoCard::code, card -> card.card().triesLeft().orElseThrow()));

        assertThat(tries).contains(entry("hanako", 3), entry("reitaro", 1), entry("reizo", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cards:", "cards: 3", "cards: {a: {pin: abcd, tries: 3}}", "cards: {a: {pin: '1234', tries: x}}", ": ["})
    void aFileThatIsNoRackOfCardsIsNamed(String text) throws Exception {
        Files.writeString(folder.resolve("cards.yaml"), text);

        assertThatThrownBy(() -> DemoCards.read(folder)).hasMessageContaining("LN-504").hasMessageContaining("cards.yaml");
    }
}
