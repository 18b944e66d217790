package madoguchi.form.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.form.FormServiceTest;
import madoguchi.form.TestClock;
import madoguchi.form.casework.CardRequest.Accepted;
import madoguchi.form.casework.CardRequest.Closed;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.casework.CardRequest.Refused;
import madoguchi.form.person.Address;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.seal.CardAttributes;
import madoguchi.seal.CardBinding;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FormServiceTest
class CardRequestIT {

    private static final CardAttributes HANAKO =
            CardAttributes.ofMyNumberCard("見本　花子", "架空県架空郡架空町字見本1234番地", "19580220", "2");
    private static final CardAttributes DECEASED =
            CardAttributes.ofMyNumberCard("見本　髙一郎", "架空県架空郡架空町字見本1234番地", "19541103", "1");

    @Autowired
    CaseworkListener listener;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpenCase openCase;

    @Autowired
    AssignPerson assign;

    @Autowired
    Cases cases;

    @Autowired
    CardDesk desk;

    @Autowired
    AskForCard askForCard;

    @Autowired
    CardRequests requests;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    private CounterVisit visit;

    @BeforeEach
    void aFamilySitsDown() {
        visit = CounterVisit.sitsDown(listener, transaction, 1);
        openCase.open(visit.id());
    }

    @AfterEach
    void everybodyLeaves() {
        clock.reset();
        visit.closes();
    }

    @Test
    void cardOfAnOpenRequestPutsThePersonIntoTheRoleAndForgetsTheKey() {
        var request = ask(Role.APPLICANT);

        visit.hear(read(request, HANAKO));

        assertThat(applicant().name()).isEqualTo("見本　花子");
        assertThat(applicant().address()).isEqualTo(new Address.Registered("架空県架空郡架空町字見本1234番地"));
        assertThat(applicant().source()).isEqualTo(Person.Source.CARD);
        assertThat(applicant().resident()).isEqualTo("R0002");
        assertThat(applicant().kana()).isEqualTo("ミホン　ハナコ");
        assertThat(state(request)).isInstanceOf(Accepted.class);
        assertThat(keyOf(request)).isNull();
        assertThat(said(request)).containsExactly("card.requested.v1", "card.accepted.v1");
    }

    @Test
    void namesOfTheCardStayAsTheyAreToTheCodePoint() {
        var name = "𠮷田　葛\uDB40\uDD00髙\uFA19子";
        visit.hear(read(ask(Role.APPLICANT), CardAttributes.ofMyNumberCard(name, "架空県\uFA11１−２ヶ", "19700101", "2")));

        assertThat(applicant().name()).isEqualTo(name);
        assertThat(applicant().registeredAddress()).contains("架空県\uFA11１−２ヶ");
    }

    @Test
    void deskHearsHowFarTheReadingIs() {
        var request = ask(Role.APPLICANT);

        visit.hear(new CardAwaited(visit.id(), request, visit.counter()));
        assertThat(progress(request)).isEqualTo(new Progress.AwaitingCard());
        visit.hear(new PinAsked(visit.id(), request, visit.counter(), 3, Secret.PIN));
        assertThat(progress(request)).isEqualTo(new Progress.AwaitingPin(3, Secret.PIN));
        visit.hear(new CardNotRead(
                visit.id(), request, visit.counter(), Problem.WRONG_PIN, 2, Secret.PIN, CardKind.MY_NUMBER_CARD, null));
        assertThat(progress(request)).isEqualTo(new Progress.NotRead(
                        Problem.WRONG_PIN, 2, Secret.PIN, CardKind.MY_NUMBER_CARD, null));
    }

    @Test
    void cardOfACancelledRequestIsRefusedAndNothingOfItIsKept() {
        var request = ask(Role.APPLICANT);
        var late = read(request, HANAKO);
        desk.cancel(visit.id(), visit.counter());

        visit.hear(late);

        assertRefused(request, CardError.TOO_LATE);
        assertThat(state(request)).isEqualTo(new Closed(state(request).asked(), Reason.CANCELLED_BY_CLERK));
        assertThat(keyOf(request)).isNull();
        assertNobodyCame();
    }

    @Test
    void cardDoesNotTakeAwayARoleThatWasGivenByHandMeanwhile() {
        var request = ask(Role.APPLICANT);
        var late = read(request, HANAKO);
        askForCard.noLongerFor(visit.id(), Role.MOURNER);
        assertThat(keyOf(request)).as("another role was given").isNotNull();
        askForCard.noLongerFor(visit.id(), Role.APPLICANT);

        visit.hear(late);

        assertRefused(request, CardError.TOO_LATE);
        assertThat(keyOf(request)).isNull();
    }

    @Test
    void cardOfAnExpiredRequestIsRefusedEvenBeforeTheRequestIsClosed() {
        var request = ask(Role.APPLICANT);
        var late = read(request, HANAKO);
        clock.advance(Duration.ofMinutes(5));

        visit.hear(late);

        assertRefused(request, CardError.TOO_LATE);
        assertNobodyCame();
    }

    @Test
    void expiredRequestIsClosedAndItsKeyForgotten() {
        var request = ask(Role.APPLICANT);
        clock.advance(Duration.ofMinutes(5));

        desk.closeExpired();

        assertThat(state(request)).isEqualTo(new Closed(state(request).asked(), Reason.EXPIRED));
        assertThat(keyOf(request)).isNull();
        assertThat(said(request)).containsExactly("card.requested.v1", "card.request-closed.v1");
    }

    @Test
    void newerRequestReplacesTheOlderOne() {
        var older = ask(Role.APPLICANT);
        var newer = ask(Role.MOURNER);

        visit.hear(read(newer, HANAKO));

        assertThat(state(older)).isEqualTo(new Closed(state(older).asked(), Reason.REPLACED));
        assertThat(keyOf(older)).isNull();
        assertThat(cases.snapshot(visit.id()).people()).containsOnlyKeys(Role.MOURNER);
    }

    @Test
    void cardFromAnotherCounterIsRefusedAndTheRequestStaysOpen() {
        var request = ask(Role.APPLICANT);
        var sealed = read(request, HANAKO).sealed();

        visit.hear(new CardRead(visit.id(), request, new CounterId(2), CardKind.MY_NUMBER_CARD, sealed));

        assertThat(incidents(request)).containsExactly(CardError.NOT_ASKED_HERE.name());
        assertThat(state(request)).isInstanceOf(Open.class);
        assertNobodyCame();
    }

    @Test
    void cardForAnotherVisitIsRefusedAndTheRequestStaysOpen() {
        var request = ask(Role.APPLICANT);
        var other = CounterVisit.sitsDown(listener, transaction, 2);
        openCase.open(other.id());
        var sealed = read(request, HANAKO).sealed();

        visit.hear(new CardRead(other.id(), request, visit.counter(), CardKind.MY_NUMBER_CARD, sealed));

        assertThat(incidents(request)).containsExactly(CardError.NOT_ASKED_HERE.name());
        assertThat(state(request)).isInstanceOf(Open.class);
        assertNobodyCame();
        assertThat(cases.snapshot(other.id()).people()).isEmpty();
        other.closes();
    }

    @Test
    void sealMadeForAnotherRequestDoesNotOpen() {
        var older = ask(Role.APPLICANT);
        var sealed = read(older, HANAKO).sealed();
        var newer = ask(Role.APPLICANT);

        visit.hear(new CardRead(visit.id(), newer, visit.counter(), CardKind.MY_NUMBER_CARD, sealed));

        assertRefused(newer, CardError.SEAL_BROKEN);
        assertNobodyCame();
    }

    @Test
    void cardReadTwiceIsTakenOnce() {
        var request = ask(Role.APPLICANT);
        var read = read(request, HANAKO);
        visit.hear(read);
        var version = cases.snapshot(visit.id()).version();

        visit.hear(read);

        assertRefused(request, CardError.TOO_LATE);
        assertThat(state(request)).isInstanceOf(Accepted.class);
        assertThat(cases.snapshot(visit.id()).version()).isEqualTo(version);
    }

    @Test
    void requestThatWasNeverMadeIsRefused() {
        var unknown = CardRequestId.random();

        visit.hear(new CardRead(visit.id(), unknown, visit.counter(), CardKind.MY_NUMBER_CARD, "AAAA"));

        assertRefused(unknown, CardError.NOT_ASKED_HERE);
    }

    @Test
    void cardOfTheDeceasedIsRefusedForWhoeverActs() {
        assign.assign(visit.id(), Role.DECEASED, PersonFixture.typed("見本 高一郎", "19541103"));
        var request = ask(Role.APPLICANT);

        visit.hear(read(request, DECEASED));

        assertRefused(request, CardError.CARD_OF_DECEASED);
        assertThat(state(request)).isInstanceOf(Refused.class);
        assertThat(keyOf(request)).isNull();
        assertThat(cases.snapshot(visit.id()).people()).containsOnlyKeys(Role.DECEASED);
    }

    @Test
    void contentThatNoFormCanHoldIsRefused() {
        var request = ask(Role.APPLICANT);

        visit.hear(read(request, CardAttributes.ofMyNumberCard("見本\n花子", "", "19580220", "2")));

        assertRefused(request, CardError.CONTENT_UNFIT);
        assertNobodyCame();
    }

    @Test
    void requestIsClosedWhenTheVisitCloses() {
        var request = ask(Role.APPLICANT);
        var late = read(request, HANAKO);

        visit.closes();
        visit.hear(late);

        assertThat(state(request)).isEqualTo(new Closed(state(request).asked(), Reason.VISIT_CLOSED));
        assertRefused(request, CardError.TOO_LATE);
        assertNobodyCame();
    }

    @Test
    void requestIsClosedWhenTheVisitLeavesTheCounter() {
        var request = ask(Role.APPLICANT);
        var late = read(request, HANAKO);

        visit.finishes();
        visit.hear(late);

        assertThat(state(request)).isInstanceOf(Closed.class);
        assertNobodyCame();
    }

    private CardRequestId ask(Role role) {
        return desk.open(visit.id(), visit.counter(), role, CardManner.USUAL);
    }

    /// As the counter's agent writes it.
    private CardRead read(CardRequestId request, CardAttributes card) {
        var open = (Open) state(request);
        var sealed = SealKey.seal(card.bytes(), open.key().publicKey(), binding(open));
        return new CardRead(visit.id(), request, visit.counter(), CardKind.MY_NUMBER_CARD, sealed);
    }

    private static CardBinding binding(Open open) {
        return open.asked().binding();
    }

    private Person applicant() {
        return cases.snapshot(visit.id()).person(Role.APPLICANT).orElseThrow();
    }

    private CardRequest state(CardRequestId request) {
        return transaction.execute(_ -> requests.lock(request).orElseThrow());
    }

    private Progress progress(CardRequestId request) {
        return ((Open) state(request)).progress();
    }

    private void assertRefused(CardRequestId request, CardError why) {
        assertThat(incidents(request)).containsExactly(why.name());
        assertThat(said(request)).last().isEqualTo("card.refused.v1");
    }

    private void assertNobodyCame() {
        assertThat(cases.snapshot(visit.id()).people()).isEmpty();
    }

    private List<@Nullable String> incidents(CardRequestId request) {
        return sql.sql("select code from card_incident where request = ?")
                .param(request.value())
                .query(String.class)
                .list();
    }

    private @Nullable String keyOf(CardRequestId request) {
        return sql.sql("select private_key from card_request where id = ?")
                .param(request.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<@Nullable String> said(CardRequestId request) {
        return sql.sql("select type from event where body->>'request' = ? order by position")
                .param(request.toString())
                .query(String.class)
                .list();
    }
}
