package madoguchi.form.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.failure.CounterFailure;
import madoguchi.form.FormServiceTest;
import madoguchi.form.person.Address;
import madoguchi.form.person.NameKey;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.resident.ResidentId;
import madoguchi.form.resident.Residents;
import madoguchi.seal.CardAttributes;
import madoguchi.seal.SealKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// R0026 is a protected person of the sample town. The address lies in no table of a case and in no event, whoever
/// brought it.
@FormServiceTest
class ProtectionIT {

    private static final String PLACE = "秘匿";
    private static final String ADDRESS = "架空県架空郡架空町字秘匿2番地";

    @Autowired
    CaseworkListener listener;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpenCase openCase;

    @Autowired
    AssignPerson assign;

    @Autowired
    RecordFacts recordFacts;

    @Autowired
    CardDesk desk;

    @Autowired
    CardRequests requests;

    @Autowired
    Cases cases;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient sql;

    private CounterVisit visit;

    @BeforeEach
    void aPersonSitsDown() {
        visit = CounterVisit.sitsDown(listener, transaction, 4);
        openCase.open(visit.id());
    }

    @AfterEach
    void everybodyLeaves() {
        visit.closes();
    }

    @Test
    void addressOfTheCardIsLeftAtTheGate() {
        var request = desk.open(visit.id(), visit.counter(), Role.APPLICANT, CardManner.USUAL);
        var open = (CardRequest.Open) transaction.execute(_ -> requests.lock(request).orElseThrow());
        var sealed = SealKey.seal(
                CardAttributes.ofMyNumberCard("想定　静", ADDRESS, "19770808", "2").bytes(),
                open.key().publicKey(),
                open.asked().binding());

        visit.hear(new CardRead(visit.id(), request, visit.counter(), CardKind.MY_NUMBER_CARD, sealed));

        assertWithheld();
    }

    @Test
    void cardThatWritesTheNameWithAnotherCharacterIsLeftAtTheGateToo() {
        var request = desk.open(visit.id(), visit.counter(), Role.APPLICANT, CardManner.USUAL);
        var open = (CardRequest.Open) transaction.execute(_ -> requests.lock(request).orElseThrow());
        var sealed = SealKey.seal(
                CardAttributes.ofMyNumberCard("想定　靜", ADDRESS, "19770808", "2").bytes(),
                open.key().publicKey(),
                open.asked().binding());

        visit.hear(new CardRead(visit.id(), request, visit.counter(), CardKind.MY_NUMBER_CARD, sealed));

        assertThat(applicant().isProtected()).isTrue();
        assertNowhere();
    }

    @Test
    void whoeverSharesADayOfBirthAndNothingElseIsNotTakenForAProtectedPerson() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("見本 隣人", null, "19770808", "架空県架空市見本1番"));

        assertThat(applicant().isProtected()).isFalse();
    }

    @Test
    void addressOfTheRecordIsLeftAtTheGate() {
        assign.assign(visit.id(), Role.APPLICANT, residents.get(new ResidentId("R0026")).asPerson(UUID.randomUUID()));

        assertWithheld();
    }

    @Test
    void addressTypedForThemIsLeftAtTheGate() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("想定静", null, "19770808", ADDRESS));

        assertWithheld();
        assertThat(applicant().phone()).isNull();
    }

    @Test
    void nameTypedWithAnotherCharacterIsKnownByItsSound() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("想定 志津香", "ソウテイ シズカ", "19770808", ADDRESS));

        assertThat(applicant().isProtected()).isTrue();
        assertNowhere();
    }

    @Test
    void factsAreNeitherKeptNorTakenBesideAProtectedPerson() {
        recordFacts.record(visit.id(), Map.of("juminhyo-purpose", ADDRESS), version());
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("想定静", null, "19770808", ADDRESS));

        assertThatThrownBy(() -> recordFacts.record(visit.id(), Map.of("juminhyo-purpose", ADDRESS), version()))
                .isInstanceOfSatisfying(
                        CounterFailure.class, failure -> assertThat(failure.error()).isEqualTo(CaseError.CHECK_REQUIRED));
        assertWithheld();
    }

    @Test
    void addressIsTakenBackWhenTheRecordsSayLaterThatThePersonIsProtected() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 後護子", null, "19790909", ADDRESS));
        recordFacts.record(visit.id(), Map.of("juminhyo-purpose", ADDRESS), version());
        var seen = version();
        protect("例示 後護子", "19790909");

        assertThat(applicant().address()).isEqualTo(new Address.Withheld());
        assertThat(version()).isGreaterThan(seen);
        assertNowhere();
        sql.sql("delete from resident where id = 'LATER'").update();
    }

    private void protect(String name, String birthDate) {
        sql.sql("""
                insert into resident (id, line, household, relationship, name, name_key, kana, kana_key,
                                      common_name_key, common_kana_key, birth_date, sex, nationality, withheld)
                values ('LATER', 9999, 'LATER', '世帯主', :name, :key, '', '', '', '', :birthDate, 'FEMALE', '日本', true)
                """)
                .param("name", name)
                .param("key", NameKey.of(name).value())
                .param("birthDate", birthDate)
                .update();
    }

    private void assertWithheld() {
        assertThat(applicant().name()).isIn("想定　静", "想定静");
        assertThat(applicant().resident()).isEqualTo("R0026");
        assertThat(applicant().address()).isEqualTo(new Address.Withheld());
        assertNowhere();
    }

    /// Every table of the service's schema but the resident records themselves, row by row as text.
    private void assertNowhere() {
        var tables = sql.sql("""
                select table_name from information_schema.tables
                where table_schema = 'form' and table_type = 'BASE TABLE' and table_name not like 'resident%'
                """).query(String.class).list();
        assertThat(tables).contains("case_person", "case_fact", "event", "card_request", "card_incident");
        for (var table : tables) {
            var holding = sql.sql("select count(*) from form.\"%s\" as row where row::text like :place".formatted(table))
                    .param("place", "%" + PLACE + "%")
                    .query(Long.class)
                    .single();
            assertThat(holding).as(table).isZero();
        }
    }

    private Person applicant() {
        return cases.snapshot(visit.id()).person(Role.APPLICANT).orElseThrow();
    }

    private long version() {
        return cases.snapshot(visit.id()).version();
    }
}
