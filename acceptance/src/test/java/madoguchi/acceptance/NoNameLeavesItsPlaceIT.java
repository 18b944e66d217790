package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import madoguchi.launcher.demo.DemoAccounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// After a visit with card, records and papers: what was said about people lies in the form service's tables and on the
/// papers, and nowhere else.
@ExtendWith(SharedTown.Sharing.class)
class NoNameLeavesItsPlaceIT {

    /// The household of the demo's visit.
    private static final String HOUSEHOLD = "S001";

    private final SharedTown shared;
    private final Traces traces;

    NoNameLeavesItsPlaceIT(SharedTown shared) {
        this.shared = shared;
        var texts = new HashSet<>(shared.personal().household(HOUSEHOLD));
        texts.addAll(shared.personal().everybody());
        this.traces = new Traces(texts);
    }

    @Test
    void theScannerFindsWhereNamesBelong() throws Exception {
        var household = shared.personal().household(HOUSEHOLD);
        var papers = files("print").stream().filter(file -> file.toString().endsWith(".pdf")).toList();

        try (var tables = TownTables.of(shared.town())) {
            assertThat(traces.in(tables.everythingIn("form"))).containsAll(shared.personal().everybodysRecords());
        }
        assertThat(papers).hasSizeGreaterThanOrEqualTo(2);
        assertThat(papers).allSatisfy(paper -> assertThat(traces.in(PaperText.of(paper)))
                .contains("見本花子", "花子")
                .isSubsetOf(household));
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(traces.in("x見本　花子y".getBytes(encoding))).containsExactlyInAnyOrder("見本　花子", "見本", "花子");
        }
    }

    @Test
    @DisplayName("氏名・フリガナ・住所は、Kafka・ログ・画面表示・ファイル名のどこにも残らない")
    void nothingPersonalIsInTopicsLogsOrFileNames() throws Exception {
        var scanned = new ArrayList<Path>();
        var found = new TreeMap<String, Set<String>>();
        for (var file : files("")) {
            note(found, file + " (its name)", traces.in(file.toString()));
            if (!isPaper(file)) {
                scanned.add(file);
                note(found, file.toString(), traces.in(withoutStaff(Files.readAllBytes(file))));
            }
        }
        note(found, "console", traces.in(withoutStaff(Files.readAllBytes(shared.town().folder().resolve("console.txt")))));
        note(found, "demo", traces.in(shared.played().said()));

        assertThat(found).isEmpty();
        assertThat(scanned.stream().map(Path::toString))
                .anyMatch(name -> name.matches(".*/999999\\.form-0/.*\\.log"))
                .anyMatch(name -> name.matches(".*/999999\\.form\\.cards-0/.*\\.log"))
                .anyMatch(name -> name.matches(".*/999999\\.agent\\.1-0/.*\\.log"))
                .anyMatch(name -> name.endsWith("log/madoguchi.log"))
                .anyMatch(name -> name.endsWith("postgres/postgresql.log"))
                .anyMatch(name -> name.endsWith("run.json"));
    }

    @Test
    void nothingPersonalIsInTheTablesOfTicketsAndStaff() throws Exception {
        try (var tables = TownTables.of(shared.town())) {
            var tickets = tables.everythingIn("ticket");
            var staff = tables.everythingIn("staff");

            assertThat(traces.in(tickets)).isEmpty();
            assertThat(traces.in(withoutStaff(staff))).isEmpty();
            assertThat(new Traces(Set.of("leg.called.v1", "jumin")).in(tickets)).hasSize(2);
            assertThat(new Traces(Set.of("madoguchi")).in(staff)).hasSize(1);
        }
    }

    @Test
    @DisplayName("個人番号のための列は、どの表にもない")
    void noColumnIsMadeForTheMyNumber() throws Exception {
        try (var tables = TownTables.of(shared.town())) {
            assertThat(tables.texts("""
                    select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                    where table_schema in ('form', 'ticket', 'staff')
                      and column_name ~* '(my_?number|individual_?number|personal_?number|kojin)'
                    """)).isEmpty();
        }
    }

    @Test
    void thePinIsInNoLogTopicOrTable() throws Exception {
        var digits = Pattern.compile("(?<![0-9A-Za-z.])" + SharedTown.PIN + "(?![0-9A-Za-z])");
        var hex = Pattern.compile("(?i)30[ :,-]?34[ :,-]?31[ :,-]?37|0, ?4, ?1, ?7");
        var texts = new TreeMap<String, String>(Map.of(
                "console", Files.readString(shared.town().folder().resolve("console.txt")),
                "demo", shared.played().said()));
        for (var file : files("")) {
            if (file.toString().matches(".*(\\.log|\\.json|\\.txt)")) {
                texts.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        try (var tables = TownTables.of(shared.town())) {
            for (var schema : List.of("form", "ticket", "staff")) {
                texts.put(schema, new String(tables.everythingIn(schema), StandardCharsets.ISO_8859_1));
            }
        }

        assertThat(digits.matcher("PIN=" + SharedTown.PIN + ", typed").find()).isTrue();
        assertThat(hex.matcher("00 20 00 80 04 30 34 31 37").find()).isTrue();
        assertThat(texts).hasSizeGreaterThan(8);
        assertThat(texts).allSatisfy((_, text) -> assertThat(digits.matcher(text).find()).isFalse());
        assertThat(texts).allSatisfy((_, text) -> assertThat(hex.matcher(text).find()).isFalse());
    }

    private static void note(Map<String, Set<String>> found, String place, Set<String> traces) {
        if (!traces.isEmpty()) {
            found.put(place, traces);
        }
    }

    /// Papers are for the people who stand on them.
    private boolean isPaper(Path file) {
        return file.startsWith(shared.town().data().resolve("print"));
    }

    /// One of the invented clerks has the family name that the invented family has.
    private byte[] withoutStaff(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var account : DemoAccounts.read(shared.town().data())) {
            var name = new String(account.name().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            text = text.replace(name, "");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Without the database's own files: the tables are looked into one by one.
    private List<Path> files(String below) throws IOException {
        var database = Set.of(
                shared.town().data().resolve("postgres/data"),
                shared.town().data().resolve("postgres/binaries"));
        var files = new ArrayList<Path>();
        Files.walkFileTree(shared.town().data().resolve(below), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return database.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
