package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import madoguchi.failure.CounterFailure;
import madoguchi.launcher.demo.Browser;
import madoguchi.launcher.demo.CardHands;
import madoguchi.launcher.demo.Clerk;
import madoguchi.launcher.demo.DemoAccounts;
import madoguchi.launcher.demo.DemoAnswers;
import tools.jackson.databind.JsonNode;

/// One visit, step by step as people play it, so that something can happen in between. Waiting is for what screens show.
final class VisitByHand {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CARD = "hanako";

    private final Browser visitors;
    private final Browser staff;
    private final Clerk residents;
    private final Clerk insurance;

    /// @param counter of 住民課
    VisitByHand(RunningTown town, int counter) {
        this(new Browser(town.publicOrigin()), new Browser(town.staffOrigin()), counter, town.data());
    }

    /// @param data where the demo's accounts lie
    VisitByHand(Browser visitors, Browser staff, int counter, Path data) {
        this.visitors = visitors;
        this.staff = staff;
        this.residents = new Clerk(staff, counter);
        this.insurance = new Clerk(staff, 3);
        DemoAccounts.read(data).getFirst().signIn(staff);
    }

    int drawNumber() {
        return drawNumber(UUID.randomUUID());
    }

    /// @param page the kiosk's page: one page draws one number, however often it is touched
    int drawNumber(UUID page) {
        return visitors.act(page, "/kiosk/main", Map.of("purpose", "bereavement")).path("number").asInt();
    }

    /// Called, seated, the case open.
    void begin(int number) {
        residents.call(number);
        residents.start();
        awaitSeated(number);
        residents.atDesk("/case", Map.of());
    }

    void awaitSeated(int number) {
        await().atMost(PATIENCE).until(() -> desk().path("number").asInt() == number);
    }

    /// The resident has not put the card on the reader yet. Where something was just started again, the desk refuses until
    /// it has heard of the counter's reader; the clerk presses again.
    void askForCard(String role) {
        await().atMost(PATIENCE)
                .ignoreExceptionsMatching(VisitByHand::notHeardOfYet)
                .until(() -> residents.atDesk("/card-requests", Map.of("role", role)) != null);
        awaitCard("AWAITING_CARD");
    }

    private static boolean notHeardOfYet(Throwable refused) {
        return refused instanceof CounterFailure failure && String.valueOf(failure.place()).matches(".* CS-40[23] .*");
    }

    void readCard(String role) {
        var hands = new CardHands(staff);
        hands.pull();
        askForCard(role);
        hands.insert(CARD);
        awaitCard("AWAITING_PIN");
        hands.type(CARD);
        awaitCard("ACCEPTED");
        hands.pull();
    }

    private void awaitCard(String step) {
        await().atMost(PATIENCE)
                .until(() -> desk().path("file").path("card").path("step").asString("").equals(step));
    }

    /// The conventional way: the applicant from the resident records.
    void findApplicant() {
        var found = residents.atDesk(
                "/people/APPLICANT/search", Map.of("kana", "ミホン　ハナコ", "name", "", "birthDate", "昭和33年2月20日"));
        residents.atDesk(
                "/people/APPLICANT/resident",
                Map.of("resident", found.path(0).path("resident").asString()));
    }

    void answer() {
        DemoAnswers.give(residents);
    }

    /// @return the form's paper, as the desk shows it after the press
    JsonNode print(String form) {
        residents.atDesk("/forms/" + form + "/print", Map.of());
        return paper(form);
    }

    JsonNode paper(String form) {
        return StreamSupport.stream(desk().path("file").path("forms").spliterator(), false)
                .filter(shown -> shown.path("form").asString().equals(form))
                .map(shown -> shown.path("paper"))
                .findFirst()
                .orElseThrow();
    }

    /// All papers that lie in the tray.
    void handOver() {
        handOver(StreamSupport.stream(desk().path("file").path("forms").spliterator(), false)
                .map(form -> form.path("paper"))
                .filter(paper -> paper.path("state").asString("").equals("PRINTED"))
                .map(paper -> paper.path("print").asString())
                .collect(Collectors.joining(",")));
    }

    void handOver(String prints) {
        residents.atDesk("/hand-over", Map.of("print", prints));
    }

    /// Both departments, one after the other.
    void finish(int number) {
        moveOn(number);
        finishAtTheLastCounter();
    }

    /// From the first department to the second, which begins.
    void moveOn(int number) {
        await().atMost(PATIENCE).until(() -> waits(number));
        residents.finish();
        insurance.call(number);
        insurance.start();
    }

    void finishAtTheLastCounter() {
        insurance.finish();
        assertThat(insurance.queue().path("current").isObject()).isFalse();
    }

    /// The first counter is free again.
    void leave() {
        residents.finish();
    }

    /// Leaves, and the next one sits down at the same counter.
    void isFollowedBy(int next) {
        residents.finish();
        residents.call(next);
        residents.start();
    }

    private boolean waits(int number) {
        return StreamSupport.stream(insurance.queue().path("waiting").spliterator(), false)
                .anyMatch(place -> place.path("number").asInt() == number);
    }

    JsonNode desk() {
        return residents.desk();
    }

    JsonNode queue() {
        return residents.queue();
    }
}
