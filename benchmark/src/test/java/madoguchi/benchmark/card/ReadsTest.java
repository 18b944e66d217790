package madoguchi.benchmark.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadsTest {

    @Test
    void everyWayIsComparedWithTheFirst() {
        var reads = new Reads();
        reads.add("ours", 4, 2_000_000);
        reads.add("theirs", 6, 3_500_000);
        reads.add("ours", 4, 1_000_000);
        reads.add("theirs", 7, 1_500_000);

        assertThat(reads.table())
                .isEqualTo(
                        """
                        | what | commands | n | median ms | p99 ms | largest ms | median : ours |
                        |---|--:|--:|--:|--:|--:|--:|
                        | ours | 4 | 2 | 1.00 | 2.00 | 2.00 | 1.00 |
                        | theirs | 6–7 | 2 | 1.50 | 3.50 | 3.50 | 1.50 |
                        """);
    }

    @Test
    void whatIsBeyondTheCardIsTheReadLessItsWorkAndOneHopForEachCommand() {
        var overhead = new Overhead();
        overhead.hop(50_000);
        overhead.hop(60_000);
        overhead.hop(900_000);
        overhead.add(new Overhead.Read(1_000_000, new TimedCard.Work(4, 300_000)));

        assertThat(overhead.figures().median("of that, beyond the card")).isEqualTo(700);
        assertThat(overhead.figures().median("and beyond the socket to it")).isEqualTo(460);
        assertThat(overhead.sameHop().figures().table()).doesNotContain("socket");
    }
}
