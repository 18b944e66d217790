package madoguchi.launcher.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;

/// All checks at once, each for so long and no longer: a printer that hangs does not hang the doctor.
record Examination(Duration limit) {

    record Examined(String subject, Finding finding) {}

    /// In the order of the checks.
    List<Examined> of(List<Check> checks) {
        var begun = checks.stream().map(Examination::begin).toList();
        var end = System.nanoTime() + limit.toNanos();
        var examined = new ArrayList<Examined>();
        for (var i = 0; i < checks.size(); i++) {
            var subject = checks.get(i).subject();
            examined.add(new Examined(subject, await(subject, begun.get(i), end)));
        }
        return examined;
    }

    /// A daemon: one that never ends is left behind when the program does.
    private static FutureTask<Finding> begin(Check check) {
        var task = new FutureTask<>(check::look);
        Thread.ofPlatform().daemon().name("check").start(task);
        return task;
    }

    private static Finding await(String subject, FutureTask<Finding> task, long end) {
        try {
            return task.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Finding.Unwell(DoctorError.NO_ANSWER, subject);
        } catch (ExecutionException e) {
            return unwell(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding.Unwell(DoctorError.NOT_EXAMINED, subject);
        }
    }

    /// Of a fault only its kind: a message could quote anything.
    private static Finding unwell(@Nullable Throwable cause) {
        if (cause instanceof CounterFailure failure) {
            var place = failure.place();
            return new Finding.Unwell(failure.error(), place == null ? "" : place);
        }
        return new Finding.Unwell(
                DoctorError.NOT_EXAMINED, cause == null ? "" : cause.getClass().getSimpleName());
    }
}
