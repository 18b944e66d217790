package madoguchi.launcher.certificate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.event.CounterId;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.CommandError;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import madoguchi.town.TownProfile.Counter;

/// What was written behind `certificate`.
///
/// @param names staff host, public host, and whatever else the town's machines are called; empty where none were written
/// @param counters as written; empty where the town's files say it
/// @param code of the town, if it was written; otherwise the town's files say it
/// @param only the one identity to renew or to revoke; empty for all
record CertificateOptions(
        Path out,
        List<String> names,
        List<CounterId> counters,
        Path town,
        Optional<String> code,
        Deed deed,
        Optional<IdentityName> only) {

    enum Deed {
        MAKE,
        RENEW,
        REVOKE
    }

    CertificateOptions {
        if (names.size() < 2 && !(names.isEmpty() && deed != Deed.MAKE)) {
            throw CommandError.NOT_UNDERSTOOD.failure("--names " + String.join(",", names));
        }
        code.filter(written -> !written.matches("\\d{6}")).ifPresent(written -> {
            throw CommandError.NOT_UNDERSTOOD.failure("--town-code " + written);
        });
    }

    /// @throws madoguchi.failure.CounterFailure if there is something that we do not know
    static CertificateOptions of(Arguments arguments) {
        var out = arguments.path("--out", "certificates");
        var names = arguments.text("--names").map(text -> List.of(text.split(","))).orElse(List.of());
        var counters = arguments.text("--counters").map(CertificateOptions::counters).orElse(List.of());
        var town = arguments.path("--town", "town");
        var code = arguments.text("--town-code");
        var revoked = arguments.text("--revoke").map(CertificateOptions::identity);
        var renew = revoked.isEmpty() && arguments.flag("--renew");
        var only = renew ? arguments.word().map(CertificateOptions::identity) : revoked;
        arguments.requireAllTaken();
        var deed = revoked.isPresent() ? Deed.REVOKE : renew ? Deed.RENEW : Deed.MAKE;
        return new CertificateOptions(out, names, counters, town, code, deed, only);
    }

    /// `1-8`, `1,2,5`, or both.
    private static List<CounterId> counters(String text) {
        try {
            return Stream.of(text.split(",")).flatMap(CertificateOptions::range).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw CommandError.NOT_UNDERSTOOD.failure("--counters " + text, e);
        }
    }

    private static Stream<CounterId> range(String text) {
        var ends = Stream.of(text.split("-", 2)).map(CounterId::of).toList();
        return IntStream.rangeClosed(ends.getFirst().value(), ends.getLast().value()).mapToObj(CounterId::new);
    }

    private static IdentityName identity(String text) {
        try {
            return new IdentityName(text);
        } catch (IllegalArgumentException e) {
            throw CommandError.NOT_UNDERSTOOD.failure(text, e);
        }
    }

    String staffHost() {
        return names.getFirst();
    }

    String publicHost() {
        return names.get(1);
    }

    List<String> further() {
        return names.subList(2, names.size());
    }

    List<CounterId> countersOfTown() {
        return counters.isEmpty()
                ? files().counters().stream().map(Counter::id).toList()
                : counters;
    }

    String codeOfTown() {
        return code.orElseGet(() -> files().code());
    }

    private TownProfile files() {
        return TownFiles.load(town, LocalDate.now(ZoneId.of("Asia/Tokyo")));
    }
}
