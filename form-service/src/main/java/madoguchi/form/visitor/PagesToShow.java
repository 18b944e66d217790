package madoguchi.form.visitor;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import madoguchi.event.CounterId;
import madoguchi.event.ScreenId;
import org.springframework.stereotype.Component;

/// Pages between the clerk's press and the moment when the agent has said which key to seal them for: in memory only, at most
/// one a counter. After a restart it is gone, and the clerk presses again.
@Component
class PagesToShow {

    private final Map<CounterId, Map.Entry<ScreenId, byte[]>> pages = new ConcurrentHashMap<>();

    void put(CounterId counter, ScreenId screen, byte[] png) {
        pages.put(counter, Map.entry(screen, png));
    }

    Optional<byte[]> take(CounterId counter, ScreenId screen) {
        var page = pages.remove(counter);
        return Optional.ofNullable(page)
                .filter(found -> found.getKey().equals(screen))
                .map(Map.Entry::getValue);
    }

    void forget(CounterId counter) {
        pages.remove(counter);
    }
}
