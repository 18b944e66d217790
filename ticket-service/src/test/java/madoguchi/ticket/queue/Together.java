package madoguchi.ticket.queue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Many people press at the same moment.
public final class Together {

    private Together() {}

    /// What came of each: its value, or what it threw.
    public static <T> List<Future<T>> press(int people, Press<T> press) throws InterruptedException {
        var ready = new CountDownLatch(people);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            return hands.invokeAll(IntStream.range(0, people)
                    .<Callable<T>>mapToObj(person -> () -> {
                        ready.countDown();
                        ready.await();
                        return press.by(person);
                    })
                    .toList());
        }
    }

    public interface Press<T> {

        T by(int person) throws Exception;
    }
}
