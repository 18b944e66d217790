package madoguchi.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The smallest town that has no mistakes. Its lines are counted in the tests.
record TownFixture(Path directory) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static final String TOWN = """
            code: "999999"
            name: 架空町
            buildings:
              main:
                name: 本庁舎
            departments:
              jumin:
                name: 住民課
                extension: "101"
                procedures: [death-report]
              hoken:
                name: 保険課
                extension: "111"
                procedures:
                  - nhi-loss
            counters:
              1:
                building: main
                departments: [jumin, hoken]
                printer: folder:counter-1
            purposes:
              other:
                label: その他
                plain: わからない
                department: jumin
            settings:
              mayor: 架空町長
              nhi-funeral-grant-yen: 50000
              late-elderly-funeral-grant-yen: 50000
              cremation-only-counts-as-funeral: true
              juminhyo-fee-yen: 300
            """;

    static TownFixture in(Path directory) {
        var fixture = new TownFixture(directory);
        fixture.write("town", TOWN);
        return fixture;
    }

    /// Replaces the first occurrence; the text that goes must be there.
    TownFixture with(String written, String instead) {
        var position = TOWN.indexOf(written);
        if (position < 0) {
            throw new IllegalArgumentException("not in the fixture: " + written);
        }
        return write("town", TOWN.substring(0, position) + instead + TOWN.substring(position + written.length()));
    }

    TownFixture write(String layer, String text) {
        return write(layer, text.getBytes(StandardCharsets.UTF_8));
    }

    TownFixture write(String layer, byte[] bytes) {
        try {
            var file = directory.resolve(layer).resolve("town.yaml");
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TownProfile load() {
        return TownFiles.load(directory, TODAY);
    }
}
