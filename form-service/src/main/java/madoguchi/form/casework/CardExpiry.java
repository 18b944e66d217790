package madoguchi.form.casework;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Closes requests that nobody answered, so that no key outlives its request by much.
@Component
class CardExpiry {

    private final CardDesk desk;

    CardExpiry(CardDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${card.expiry-check:2s}")
    void run() {
        desk.closeExpired();
    }
}
