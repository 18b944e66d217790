package madoguchi.form.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import madoguchi.delivery.ParkedVisit;
import madoguchi.delivery.ParkedVisits;
import madoguchi.form.casework.CardIncidents;
import madoguchi.form.casework.CardIncidents.CardIncident;
import madoguchi.form.casework.CardReaders;
import madoguchi.form.supervision.RefusedPages.RefusedPage;
import madoguchi.form.template.FormTemplates;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The supervisor's page of form-service; ticket-service's part is fetched by the browser.
@Controller
class SupervisionPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm", Locale.JAPAN);

    private final ParkedVisits parked;
    private final CardIncidents incidents;
    private final RefusedPages refused;
    private final FormTemplates forms;
    private final CardReaders readers;
    private final TownProfile town;
    private final ZoneId zone;

    SupervisionPage(
            ParkedVisits parked,
            CardIncidents incidents,
            RefusedPages refused,
            FormTemplates forms,
            CardReaders readers,
            TownProfile town,
            Clock clock) {
        this.parked = parked;
        this.incidents = incidents;
        this.refused = refused;
        this.forms = forms;
        this.readers = readers;
        this.town = town;
        this.zone = clock.getZone();
    }

    @GetMapping("/supervision")
    String page(Model model) {
        model.addAttribute("parked", waiting());
        model.addAttribute("readers", readers());
        model.addAttribute("incidents", incidents.list().stream().map(this::told).toList());
        model.addAttribute("refused", refused.list().stream().map(this::refused).toList());
        return "supervision/supervision";
    }

    /// The part that is asked for again and again: a reader can go at any moment.
    @GetMapping("/supervision/readers")
    String readers(Model model) {
        model.addAttribute("readers", readers());
        return "supervision/supervision :: readers";
    }

    private List<ReaderRow> readers() {
        return town.counters().stream()
                .map(TownProfile.Counter::id)
                .map(counter -> ReaderRow.of(counter, readers.sight(counter)))
                .toList();
    }

    /// @param key names a visit or a place on a topic, never a person
    @PostMapping("/supervision/parked/replay")
    String replay(@RequestParam String key, Model model) {
        parked.replay(key);
        model.addAttribute("parked", waiting());
        return "supervision/supervision :: parked";
    }

    private List<Waiting> waiting() {
        return parked.list().stream().map(this::waiting).toList();
    }

    private Waiting waiting(ParkedVisit visit) {
        return new Waiting(visit.key(), at(visit.since()), visit.count(), visit.reason());
    }

    private Told told(CardIncident incident) {
        var why = incident.why();
        return new Told(at(incident.at()), incident.counter().value(), why.message(), why.code());
    }

    private Refused refused(RefusedPage page) {
        return new Refused(at(page.at()), forms.get(page.form()).title(), page.code());
    }

    private String at(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    record Waiting(String key, String since, int count, String reason) {}

    record Refused(String at, String form, String code) {}

    record Told(String at, int counter, String message, String code) {}
}
