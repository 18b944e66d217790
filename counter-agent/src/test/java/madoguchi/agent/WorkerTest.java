package madoguchi.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkerTest {

    @Test
    void roundThatBreaksIsNotTheLast() throws Exception {
        var rounds = new CountDownLatch(2);
        var worker = new Worker("a worker") {
            @Override
            void work() throws InterruptedException {
                rounds.countDown();
                if (rounds.getCount() > 0) {
                    throw new IllegalStateException("a bug");
                }
                new CountDownLatch(1).await(); // Until it is told to stop.
            }
        };

        worker.start();

        assertThat(rounds.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.isRunning()).isTrue();
        worker.stop();
        assertThat(worker.isRunning()).isFalse();
    }
}
