package madoguchi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import madoguchi.event.Build;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.failure.ErrorCode;

/// All processes of this town, as they report themselves.
///
/// Ages are told by the broker's clock: counter PCs are often minutes off.
public final class Installation {

    private final DeliveryTown town;
    private final Duration liveFor;
    private final Map<String, Heard> lastBySource = new ConcurrentHashMap<>();
    private volatile Now now = new Now(Instant.EPOCH, 0);

    Installation(DeliveryTown town, Duration liveFor) {
        this.town = town;
        this.liveFor = liveFor;
    }

    /// The last report of every process heard of, by source.
    public List<ProcessHealth> list() {
        return lastBySource.values().stream()
                .map(this::health)
                .sorted(Comparator.comparing(process -> process.report().source()))
                .toList();
    }

    /// @param source as published: `form-service`, `counter-3`
    public Optional<ProcessHealth> find(String source) {
        return Optional.ofNullable(lastBySource.get(source)).map(this::health);
    }

    /// Pages are printed only where all living processes run one build on one set of town files: a page made by two
    /// versions of the rules is nobody's page.
    ///
    /// @throws madoguchi.failure.CounterFailure naming the process that differs from this one
    public void requireAgreement() {
        for (var process : list()) {
            if (process.age().compareTo(liveFor) < 0) {
                requireSame(process.report());
            }
        }
    }

    private void requireSame(ProcessReported report) {
        require(report.build().equals(Build.fingerprint()), DeliveryError.BUILDS_DIFFER, report);
        var townFiles = report.town();
        require(
                townFiles == null || townFiles.equals(town.fingerprint()),
                DeliveryError.TOWN_FILES_DIFFER,
                report);
    }

    private static void require(boolean same, ErrorCode otherwise, ProcessReported report) {
        if (!same) {
            throw otherwise.failure(report.source());
        }
    }

    void heard(ProcessReported report, Instant at) {
        lastBySource.put(report.source(), new Heard(report, at));
        if (at.isAfter(now.broker())) {
            now = new Now(at, System.nanoTime());
        }
    }

    private ProcessHealth health(Heard heard) {
        return new ProcessHealth(heard.report(), Duration.between(heard.at(), now.estimate()));
    }

    private record Heard(ProcessReported report, Instant at) {}

    /// The broker's clock when it was last seen, and our own at that moment.
    private record Now(Instant broker, long nanos) {

        Instant estimate() {
            return broker.plusNanos(System.nanoTime() - nanos);
        }
    }
}
