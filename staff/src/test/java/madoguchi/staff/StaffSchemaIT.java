package madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.Callable;
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
        Callable<StaffSchema> service = () -> StaffSchema.migrated(database);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var started : threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> service).toList())) {
                assertThatCode(started::get).doesNotThrowAnyException();
            }
        }
    }
}
