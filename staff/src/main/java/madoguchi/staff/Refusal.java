package madoguchi.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;

/// A failure as a banner above the form that caused it.
record Refusal(String what, String remedy, String place, String code) {

    static Refusal of(CounterFailure failure) {
        var error = failure.error();
        var place = Optional.ofNullable(failure.place()).orElse("");
        return new Refusal(error.message(), error.remedy(), place, error.code());
    }

    /// Sessions hold plain values only.
    ArrayList<String> asList() {
        return new ArrayList<>(List.of(what, remedy, place, code));
    }

    static @Nullable Refusal from(@Nullable Object stored) {
        return stored instanceof List<?> list && list.size() == 4
                ? new Refusal(text(list, 0), text(list, 1), text(list, 2), text(list, 3))
                : null;
    }

    private static String text(List<?> list, int index) {
        return String.valueOf(list.get(index));
    }
}
