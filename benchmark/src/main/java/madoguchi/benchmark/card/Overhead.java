package madoguchi.benchmark.card;

import java.util.ArrayList;
import java.util.List;
import madoguchi.benchmark.Figures;

/// What our read takes beyond the card: the whole of it, less the time in which the card was at work, less one hop over a
/// bare socket for each command. What is left is ours, the library's and the service's, with connecting and powering off.
final class Overhead {

    /// @param nanos from before connecting until after disconnecting
    record Read(long nanos, TimedCard.Work work) {}

    private final List<Read> reads = new ArrayList<>();
    private final List<Double> hops;

    Overhead() {
        this(new ArrayList<>());
    }

    private Overhead(List<Double> hops) {
        this.hops = hops;
    }

    /// Another, with the hops of this one: they are measured while the card takes no time.
    Overhead sameHop() {
        return new Overhead(hops);
    }

    void add(Read read) {
        reads.add(read);
    }

    /// @param nanos there and back, without the card's own time
    void hop(long nanos) {
        hops.add((double) nanos);
    }

    Figures figures() {
        var figures = new Figures("µs");
        var hop = Figures.percentile(hops.stream().sorted().toList(), 50);
        for (var read : reads) {
            var beyond = read.nanos() - read.work().nanos();
            figures.add("our whole read", read.nanos() / 1e3);
            figures.add("of that, beyond the card", beyond / 1e3);
            figures.add("and beyond the socket to it", (beyond - read.work().commands() * hop) / 1e3);
        }
        return figures;
    }
}
