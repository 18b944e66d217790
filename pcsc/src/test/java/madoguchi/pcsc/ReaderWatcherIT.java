package madoguchi.pcsc;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import madoguchi.pcsc.ReaderEvent.CardInserted;
import madoguchi.pcsc.ReaderEvent.CardRemoved;
import madoguchi.pcsc.ReaderEvent.ReaderAdded;
import madoguchi.pcsc.ReaderEvent.ReaderRemoved;
import madoguchi.pcsc.ReaderEvent.ServiceFound;
import madoguchi.pcsc.ReaderEvent.ServiceLost;
import madoguchi.virtual.SampleCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("madoguchi.virtual.vpcd.PcscDaemon#isPossible")
class ReaderWatcherIT {

    private static final String READER = Hall.name(0);
    private static final String OTHER_SLOT = "Virtual PCD 00 01";

    private final List<ReaderEvent> told = new CopyOnWriteArrayList<>();

    /// One day of a counter's PC: the program is there before the service, and stays when that falls.
    @Test
    void watchOutlivesTheService(@TempDir Path folder) throws Exception {
        try (var _ = ReaderWatcher.start(told::add)) {
            awaitTold(1);
            assertThat(told.removeFirst())
                    .isInstanceOfSatisfying(ServiceLost.class, lost -> assertThat(lost.cause()
                                    .is(PcscCode.SCARD_E_NO_SERVICE))
                            .isTrue());

            try (var hall = Hall.open(folder, 1)) {
                awaitTold(3);
                assertThat(take()).containsExactly(
                        new ServiceFound(), new ReaderAdded(READER), new ReaderAdded(OTHER_SLOT));

                hall.insert(0, SampleCards.card());
                awaitTold(1);
                assertThat(take()).containsExactly(new CardInserted(READER));

                hall.empty();
                awaitTold(1);
                assertThat(take()).containsExactly(new CardRemoved(READER));

                hall.insert(0, SampleCards.card());
                awaitTold(1);
                take();
                hall.daemon().kill();
                awaitTold(4);
                assertThat(take())
                        .startsWith(new CardRemoved(READER), new ReaderRemoved(READER), new ReaderRemoved(OTHER_SLOT))
                        .last()
                        .isInstanceOf(ServiceLost.class);

                hall.daemon().start(); // The card has stayed in its reader.
                awaitTold(4);
                assertThat(take())
                        .startsWith(new ServiceFound())
                        .containsExactlyInAnyOrder(
                                new ServiceFound(),
                                new ReaderAdded(READER),
                                new ReaderAdded(OTHER_SLOT),
                                new CardInserted(READER));
            }
        }
    }

    @Test
    void closedWatcherEndsWithOrWithoutAService(@TempDir Path folder) throws Exception {
        var without = ReaderWatcher.start(told::add);
        awaitTold(1);
        without.close();
        told.clear();
        try (var hall = Hall.open(folder, 1)) {
            var with = ReaderWatcher.start(told::add);
            awaitTold(3);
            with.close();
            assertThat(take()).hasSize(3);
            assertThat(hall.daemon()).isNotNull();
        }
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().equals("readers"));
    }

    private void awaitTold(int count) {
        await().atMost(ofSeconds(20)).until(() -> told.size() >= count);
    }

    private List<ReaderEvent> take() {
        var all = List.copyOf(told);
        told.clear();
        return all;
    }
}
