package madoguchi.form.resident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Replaces the resident records by a file, in two steps: look at it, then confirm. Either all of it gets in or nothing.
@Component
public class ResidentImport {

    /// Whatever the machine's clock shows, a town's day is a day in Japan.
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Candidates candidates;
    private final Imports imports;
    private final Clock clock;

    ResidentImport(Candidates candidates, Imports imports, Clock clock) {
        this.candidates = candidates;
        this.imports = imports;
        this.clock = clock;
    }

    /// Reads the whole file, and keeps it for [#confirm] if it has no mistake. The records stay as they are.
    @Transactional
    public ImportCheck check(ResidentFile.Source source) {
        imports.lock();
        var bad = new BadCells();
        try {
            var withheld = withheldHouseholds(source, bad);
            return bad.isEmpty() ? keep(source, withheld) : new ImportCheck.Refused(bad.count(), bad.kept());
        } catch (IOException e) {
            throw ResidentError.UNREADABLE_FILE.failure("", e);
        }
    }

    /// The first reading: finds every mistake, and the households of which no address may be kept.
    private Set<String> withheldHouseholds(ResidentFile.Source source, BadCells bad) throws IOException {
        var withheld = new HashSet<String>();
        var ids = new HashSet<String>();
        new ResidentFile(source, today(), bad).read(row -> {
            if (!ids.add(row.text(ResidentColumn.ID))) {
                bad.add(row.line(), ResidentColumn.ID.title(), "同じ整理番号が前の行にもあります。どちらかを直してください。");
            }
            if (row.isProtected()) {
                withheld.add(row.text(ResidentColumn.HOUSEHOLD));
            }
        });
        return withheld;
    }

    private ImportCheck keep(ResidentFile.Source source, Set<String> withheld) throws IOException {
        imports.dropPending();
        candidates.replace(rows -> new ResidentFile(source, today(), new BadCells()).read(rows), withheld);
        var id = UUID.randomUUID();
        var counts = candidates.counts();
        imports.addPending(id, clock.instant(), counts);
        return new ImportCheck.Ready(id, counts);
    }

    /// Puts a checked file in the place of all records. Doing so twice changes nothing.
    ///
    /// @throws madoguchi.failure.CounterFailure if another file was checked since
    @Transactional
    public void confirm(UUID id) {
        imports.lock();
        if (imports.finish(id, clock.instant())) {
            candidates.becomeResidents();
        } else if (!imports.isFinished(id)) {
            throw ResidentError.REPLACED_CHECK.failure();
        }
    }

    /// Forgets a checked file.
    @Transactional
    public void cancel() {
        imports.lock();
        imports.dropPending();
        candidates.clear();
    }

    /// For the demo town's first start: imports the file unless records were ever imported.
    ///
    /// @throws madoguchi.failure.CounterFailure naming every bad line
    @Transactional
    public void importOnce(Path file) {
        if (imports.last().isEmpty()) {
            switch (check(() -> Files.newInputStream(file))) {
                case ImportCheck.Ready ready -> confirm(ready.id());
                case ImportCheck.Refused refused -> throw ResidentError.BAD_FILE.failure(
                        String.join("\n", refused.badCells().stream().map(BadCell::toString).toList()));
            }
        }
    }

    /// The import that the records are from.
    public Optional<Imports.Import> last() {
        return imports.last();
    }

    /// A checked file that waits to be confirmed.
    public Optional<ImportCheck.Ready> pending() {
        return imports.pending();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(JAPAN));
    }
}
