package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import madoguchi.embedded.EmbeddedServers;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class StaffSchemaIT {

    @Test
    void servicesMayStartAtTheSameMoment() throws Exception {
        var database = new PGSimpleDataSource();
        database.setURL(EmbeddedServers.freshDatabase());
        var moment = new CyclicBarrier(8);
        Callable<StaffSchema> service = () -> {
            moment.await();
            return StaffSchema.migrated(database);
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var started : threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> service).toList())) {
                assertThatCode(started::get).doesNotThrowAnyException();
            }
        }
    }
}
