package madoguchi.form.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.form.FormServiceTest;
import madoguchi.form.TestClock;
import madoguchi.form.casework.CardRequest.Accepted;
import madoguchi.form.casework.CardRequest.Closed;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Read;
import madoguchi.form.casework.CardRequest.Refused;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.person.Sex;
import madoguchi.seal.CardAttributes;
import madoguchi.seal.CardAttributes.Picture;
import madoguchi.seal.CardAttributes.Remark;
import madoguchi.seal.CardAttributes.Residence;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Cards that say more or less than four attributes, and what a clerk makes of them.
@FormServiceTest
class CardOfEveryKindIT {

    private static final String ADDRESS = "架空県架空郡架空町字見本1234番地";
    private static final Picture FRONT = new Picture(Picture.Subject.CARD_FRONT, "image/tiff", "SUkqAA==");
    private static final Residence STAY = new Residence("USA", "11", "0500", null);

    @Autowired
    CaseworkListener listener;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpenCase openCase;

    @Autowired
    AssignPerson assign;

    @Autowired
    LookAtCard look;

    @Autowired
    Cases cases;

    @Autowired
    CardDesk desk;

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
    void licenceFillsWhatItSaysAndTheRecordsSayTheRest() {
        var request = read(Role.APPLICANT, licence("見本　花子", "ﾐﾎﾝ ﾊﾅｺ", "19580220"));

        assertThat(state(request)).isInstanceOf(Accepted.class);
        assertThat(holder(Role.APPLICANT).sex()).isEqualTo(Sex.FEMALE);
        assertThat(holder(Role.APPLICANT).kana()).isEqualTo("ミホン ハナコ");
        assertThat(holder(Role.APPLICANT).source()).isEqualTo(Person.Source.CARD);
    }

    @Test
    void severalCardsFillSeveralPeople() {
        read(Role.APPLICANT, licence("見本　花子", null, "19580220"));
        read(Role.MOURNER, CardAttributes.ofMyNumberCard("例示　桃子", ADDRESS, "19700101", "2"));
        var version = cases.snapshot(visit.id()).version();
        assign.assignSame(visit.id(), Role.HEIRS_REPRESENTATIVE, Role.MOURNER, version);

        assertThat(holder(Role.APPLICANT).name()).isEqualTo("見本　花子");
        assertThat(holder(Role.MOURNER).name()).isEqualTo("例示　桃子");
        assertThat(holder(Role.HEIRS_REPRESENTATIVE)).isEqualTo(holder(Role.MOURNER));
    }

    @Test
    void whatIsOnlyAPictureWaitsSealedForTheClerk() {
        var request = read(Role.APPLICANT, residenceCard("19850714"));

        assertThat(state(request)).isInstanceOf(Read.class);
        assertThat(cases.snapshot(visit.id()).people()).isEmpty();
        assertThat(said(request)).containsExactly("card.requested.v1", "card.accepted.v1");
        var contents = contents(request, null);
        assertThat(contents.address()).isEqualTo(ADDRESS);
        assertThat(contents.pictures()).containsExactly(FRONT);
        assertThat(contents.residence()).isEqualTo(STAY);
        assertThat(contents.remarks()).containsExactly(CardRemark.NAME_IS_A_PICTURE);
        assertThat(rowOf(request)).doesNotContain("架空", "USA", "SUkq");
    }

    @Test
    void clerkFillsInTheNameAndNothingOfTheCardIsKept() {
        var request = read(Role.APPLICANT, residenceCard("19850714"));

        assertThatThrownBy(() -> use(request, typed("MIHON SAMPLE", "19850714", ADDRESS), false))
                .hasMessageStartingWith("CS-411");
        use(request, typed("MIHON SAMPLE", "19850714", ADDRESS), true);

        assertThat(state(request)).isInstanceOf(Accepted.class);
        assertThat(holder(Role.APPLICANT).name()).isEqualTo("MIHON SAMPLE");
        assertThat(holder(Role.APPLICANT).registeredAddress()).contains(ADDRESS);
        assertThat(holder(Role.APPLICANT).source()).isEqualTo(Person.Source.CARD_AND_TYPED);
        assertNothingIsHeld(request);
        assertThatThrownBy(() -> contents(request, null)).hasMessageStartingWith("CS-412");
    }

    @Test
    void cardWithoutABirthDateShowsNothingBeforeItIsTyped() {
        var request = read(Role.APPLICANT, residenceCard(null));

        assertThat(contents(request, null).birthDate()).isNull();
        assertThat(contents(request, null).address()).isNull();
        assertThat(contents(request, null).pictures()).isEmpty();
        assertThat(contents(request, new BirthDate("19850714")).address()).isEqualTo(ADDRESS);
    }

    @Test
    void cardThatMayBeAProtectedPersonsShowsNeitherAddressNorPicture() {
        var request = read(Role.APPLICANT, residenceCard(null));

        var contents = contents(request, new BirthDate("19770808"));

        assertThat(contents.check()).isTrue();
        assertThat(contents.address()).isNull();
        assertThat(contents.pictures()).isEmpty();
        assertThat(contents.residence()).isNull();
    }

    @Test
    void nameOfAProtectedPersonIsEnoughToWithholdTheAddress() {
        var request = read(Role.APPLICANT, licence("想定　静", "19770808", Set.of(Remark.CHANGED_SINCE_ISSUE)));

        assertThat(contents(request, null).check()).isTrue();
        assertThat(contents(request, null).address()).isNull();
        use(request, typed("想定　静", "19770808", ADDRESS), true);
        assertThat(holder(Role.APPLICANT).address()).isEqualTo(new Address.Withheld());
    }

    @Test
    void everyRemarkIsLookedAtBeforeThePersonIsUsed() {
        for (var remark : Remark.values()) {
            var request = read(Role.APPLICANT, licence("見本　〓子", "19580220", Set.of(remark)));

            assertThat(state(request)).as("%s", remark).isInstanceOf(Read.class);
            assertThat(contents(request, null).remarks()).hasSize(1);
            assertThat(cases.snapshot(visit.id()).people()).as("%s", remark).isEmpty();
        }
    }

    @Test
    void expiredCardIsLookedAt() {
        var request = read(Role.APPLICANT, new CardAttributes(
                CardKind.DRIVERS_LICENCE,
                "見本　花子",
                null,
                null,
                ADDRESS,
                "19580220",
                null,
                "20200101",
                null,
                Set.of(),
                List.of()));

        assertThat(contents(request, null).remarks()).containsExactly(CardRemark.EXPIRED);
    }

    @Test
    void licenceOfTheDeceasedIsRefused() {
        deceasedIs("見本 高一郎", "19541103");

        var request = read(Role.APPLICANT, licence("見本　髙一郎", null, "19541103"));

        assertThat(state(request)).isEqualTo(new Refused(state(request).asked(), CardError.CARD_OF_DECEASED));
        assertNothingIsHeld(request);
        assertThat(cases.snapshot(visit.id()).people()).containsOnlyKeys(Role.DECEASED);
    }

    @Test
    void deceasedWhoIsNamedAfterTheirCardWasReadFillsNothingElse() {
        var request = read(Role.APPLICANT, licence("見本　髙一郎", null, "19541103"));
        read(Role.MOURNER, licence("見本　花子", null, "19580220"));

        deceasedIs("見本 高一郎", "19541103");

        assertThat(cases.snapshot(visit.id()).people()).containsOnlyKeys(Role.DECEASED, Role.MOURNER);
        assertThat(state(request)).isEqualTo(new Refused(state(request).asked(), CardError.CARD_OF_DECEASED));
    }

    @Test
    void whoeverWasTypedIsNotTakenAwaySilently() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("見本 高一郎", "19541103"));

        var assignment = assign.assign(visit.id(), Role.DECEASED, PersonFixture.typed("見本 髙一郎", "19541103"));

        assertThat(assignment).isInstanceOf(Assignment.DeceasedWouldAct.class);
        assertThat(cases.snapshot(visit.id()).people()).containsOnlyKeys(Role.APPLICANT);
    }

    @Test
    void residenceCardOfTheDeceasedsBirthDateIsTheClerksToDecide() {
        deceasedIs("MIHON SAMPLE", "19850714");
        var request = read(Role.APPLICANT, residenceCard("19850714"));
        assertThat(contents(request, null).remarks()).contains(CardRemark.MAY_BE_DECEASED);

        use(request, typed("Mihon Sample", "19850714", ADDRESS), true);

        assertThat(state(request)).isEqualTo(new Refused(state(request).asked(), CardError.CARD_OF_DECEASED));
        assertNothingIsHeld(request);
        assertThat(cases.snapshot(visit.id()).people()).containsOnlyKeys(Role.DECEASED);
    }

    @Test
    void whatIsHeldGoesWithTheVisitTheNextCardAndTime() {
        var first = read(Role.APPLICANT, residenceCard("19850714"));
        var second = read(Role.APPLICANT, residenceCard("19850714"));
        assertThat(state(first)).isEqualTo(new Closed(state(first).asked(), Reason.REPLACED));
        assertNothingIsHeld(first);

        clock.advance(Duration.ofMinutes(20));
        desk.closeExpired();
        assertThat(state(second)).isInstanceOf(Read.class);
        clock.advance(Duration.ofMinutes(16));
        desk.closeExpired();
        assertThat(state(second)).isEqualTo(new Closed(state(second).asked(), Reason.EXPIRED));
        assertNothingIsHeld(second);

        clock.reset();
        var third = read(Role.APPLICANT, residenceCard("19850714"));
        visit.closes();
        assertNothingIsHeld(third);
    }

    @Test
    void lastTryIsUsedOnlyAfterTheClerkWasToldOfIt() {
        assertThatThrownBy(() -> ask(Role.APPLICANT, CardManner.LAST_TRY)).hasMessageStartingWith("CS-410");
        var first = ask(Role.APPLICANT, CardManner.USUAL);
        visit.hear(new CardNotRead(
                visit.id(), first, visit.counter(), Problem.LAST_TRY, 1, Secret.PIN, CardKind.MY_NUMBER_CARD, null));
        assertThatThrownBy(() -> ask(Role.MOURNER, CardManner.LAST_TRY)).hasMessageStartingWith("CS-410");

        var second = ask(Role.APPLICANT, CardManner.LAST_TRY);

        assertThat(bodyOf(second)).contains("\"lastTryConsent\":true", "\"printedNumber\":null");
        assertThat(bodyOf(first)).contains("\"lastTryConsent\":null");
        assertThatThrownBy(() -> ask(Role.APPLICANT, CardManner.LAST_TRY)).hasMessageStartingWith("CS-410");
    }

    @Test
    void lastTryOfThePrintedNumberIsTheOneConsentedTo() {
        var first = ask(Role.APPLICANT, CardManner.PRINTED_NUMBER);
        visit.hear(new CardNotRead(
                visit.id(), first, visit.counter(), Problem.LAST_TRY, 1, Secret.NUMBER_B, CardKind.MY_NUMBER_CARD, null));

        assertThat(bodyOf(ask(Role.APPLICANT, CardManner.LAST_TRY)))
                .contains("\"lastTryConsent\":true", "\"printedNumber\":true");
    }

    @Test
    void printedNumberIsAskedForWhereTheClerkSaysSo() {
        assertThat(bodyOf(ask(Role.APPLICANT, CardManner.PRINTED_NUMBER)))
                .contains("\"printedNumber\":true", "\"lastTryConsent\":null");
    }

    private CardRequestId ask(Role role, CardManner manner) {
        return desk.open(visit.id(), visit.counter(), role, manner);
    }

    private CardRequestId read(Role role, CardAttributes card) {
        var request = ask(role, CardManner.USUAL);
        var open = (Open) state(request);
        var sealed = SealKey.seal(card.bytes(), open.key().publicKey(), open.asked().binding());
        visit.hear(new CardRead(visit.id(), request, visit.counter(), card.kind(), sealed));
        return request;
    }

    private CardContents contents(CardRequestId request, @Nullable BirthDate birthDate) {
        return look.contents(visit.id(), visit.counter(), request, birthDate);
    }

    private void use(CardRequestId request, Person person, boolean looked) {
        var version = cases.snapshot(visit.id()).version();
        look.use(visit.id(), visit.counter(), request, person, looked, version);
    }

    private void deceasedIs(String name, String birthDate) {
        var assignment = assign.assign(visit.id(), Role.DECEASED, PersonFixture.typed(name, birthDate));
        assertThat(assignment).isInstanceOf(Assignment.Assigned.class);
    }

    private static Person typed(String name, String birthDate, String address) {
        return PersonFixture.typed(name, null, birthDate, address);
    }

    private static CardAttributes licence(String name, @Nullable String kana, String birthDate) {
        return licence(name, kana, birthDate, Set.of());
    }

    private static CardAttributes licence(String name, String birthDate, Set<Remark> remarks) {
        return licence(name, null, birthDate, remarks);
    }

    private static CardAttributes licence(
            String name, @Nullable String kana, String birthDate, Set<Remark> remarks) {
        return new CardAttributes(
                CardKind.DRIVERS_LICENCE,
                name,
                kana,
                null,
                ADDRESS,
                birthDate,
                null,
                "20991231",
                null,
                remarks,
                List.of());
    }

    private static CardAttributes residenceCard(@Nullable String birthDate) {
        return new CardAttributes(
                CardKind.RESIDENCE_CARD,
                null,
                null,
                null,
                ADDRESS,
                birthDate,
                birthDate == null ? null : "1",
                "20991231",
                STAY,
                Set.of(Remark.NAME_IS_A_PICTURE),
                List.of(FRONT));
    }

    private Person holder(Role role) {
        return cases.snapshot(visit.id()).person(role).orElseThrow();
    }

    private CardRequest state(CardRequestId request) {
        return transaction.execute(_ -> requests.lock(request).orElseThrow());
    }

    private void assertNothingIsHeld(CardRequestId request) {
        assertThat(sql.sql("select count(*) from card_request where id = ? and private_key is null and sealed is null")
                        .param(request.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String rowOf(CardRequestId request) {
        return sql.sql("select card_request::text from card_request where id = ?")
                .param(request.value())
                .query(String.class)
                .single();
    }

    private String bodyOf(CardRequestId request) {
        return sql.sql("select body::text from event where type = 'card.requested.v1' and body->>'request' = ?")
                .param(request.toString())
                .query(String.class)
                .single();
    }

    private List<@Nullable String> said(CardRequestId request) {
        return sql.sql("select type from event where body->>'request' = ? order by position")
                .param(request.toString())
                .query(String.class)
                .list();
    }
}
