package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a visit leaves behind in the tables when something was killed in its middle, while a card was asked for: what an
/// undisturbed one does, and one card request that led to nothing.
final class InterruptedVisit {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> OF_TICKETS = List.of(
            "visit.opened.v1",
            "leg.queued.v1",
            "leg.called.v1",
            "leg.started.v1",
            "leg.queued.v1",
            "leg.finished.v1",
            "leg.called.v1",
            "leg.started.v1",
            "leg.finished.v1",
            "visit.closed.v1");
    private static final List<String> OF_FORMS = List.of(
            "case.linked.v1",
            "card.requested.v1",
            "card.accepted.v1",
            "case.decided.v1",
            "page.checked.v1",
            "page.printed.v1",
            // Open when the power goes; the clerk does not wait for it and asks again.
            "card.requested.v1",
            "card.request-closed.v1",
            "card.requested.v1",
            "card.accepted.v1",
            "page.checked.v1",
            "page.printed.v1",
            "pages.handed-over.v1");
    private static final List<String> OF_AGENT =
            List.of("pin.asked.v1", "card.read.v1", "pin.asked.v1", "card.read.v1");

    /// Once for each request; once more by an agent that was killed and goes on with what is still open.
    private static final int AWAITED = 3;

    private static final String AWAITS = "card.awaited.v1";

    private InterruptedVisit() {}

    static void assertThatEachThingHappenedOnce(TownTables tables, String visit) throws Exception {
        assertThat(said(tables, "ticket", visit)).containsExactlyElementsOf(OF_TICKETS);
        assertThat(said(tables, "form", visit)).containsExactlyElementsOf(OF_FORMS);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(tables.texts("select event_id from form.outbox union select event_id from ticket.outbox"))
                    .isEmpty();
            assertThat(heard(tables, "form", visit, "ticket-service"))
                    .containsExactlyInAnyOrderElementsOf(OF_TICKETS);
            assertThat(heard(tables, "ticket", visit, "form-service"))
                    .containsExactlyInAnyOrderElementsOf(OF_FORMS.stream()
                            .filter(type -> !type.startsWith("card."))
                            .toList());
        });
        var agent = new ArrayList<>(heard(tables, "form", visit, "counter-"));
        assertThat(agent.stream().filter(AWAITS::equals)).hasSizeBetween(AWAITED, AWAITED + 1);
        agent.removeIf(AWAITS::equals);
        assertThat(agent).containsExactlyInAnyOrderElementsOf(OF_AGENT);
    }

    /// What a service has decided.
    private static List<String> said(TownTables tables, String schema, String visit) throws Exception {
        return tables.texts("select type from " + schema + ".event where key = ? order by position", visit);
    }

    /// What of others has had an effect in a service.
    private static List<String> heard(TownTables tables, String schema, String visit, String source) throws Exception {
        return tables.texts(
                "select type from " + schema + ".inbox where key = ? and source like ? || '%' order by occurred_at",
                visit,
                source);
    }
}
