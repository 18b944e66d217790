package madoguchi.form.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import madoguchi.delivery.NotYetKnownException;
import madoguchi.event.CounterId;
import madoguchi.event.LegId;
import madoguchi.event.ProcedureCode;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.event.VisitId;
import madoguchi.failure.CounterFailure;
import madoguchi.form.FormServiceTest;
import madoguchi.form.person.Address;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.resident.ResidentId;
import madoguchi.form.resident.Residents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FormServiceTest
class CaseIT {

    private static final ProcedureCode FUNERAL_GRANT = new ProcedureCode("nhi-funeral-grant");

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
    DecideProcedures decideProcedures;

    @Autowired
    Cases cases;

    @Autowired
    ServedVisits served;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient sql;

    private CounterVisit visit;

    @BeforeEach
    void aFamilySitsDown() {
        visit = CounterVisit.sitsDown(listener, transaction, 3);
        openCase.open(visit.id());
    }

    @AfterEach
    void everybodyLeaves() {
        visit.closes();
    }

    @Test
    void caseIsOpenedOnce() {
        assertThat(openCase.open(visit.id())).isEqualTo(openCase.open(visit.id()));
        assertThat(said("case.linked.v1")).isEqualTo(1);
    }

    @Test
    void everyChangeGrowsTheVersion() {
        var opened = version();
        assign.assign(visit.id(), Role.DECEASED, PersonFixture.typed("例示 太郎", "19400101"), opened);
        recordFacts.record(visit.id(), Map.of("funeral-date", "2026-11-15"), opened + 1);

        assertThat(version()).isEqualTo(opened + 2);
        assertThat(cases.snapshot(visit.id()).facts()).containsExactly(Map.entry("funeral-date", "2026-11-15"));
    }

    @Test
    void roleChangedMeanwhileIsNotOverwritten() {
        var seen = version();
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 花子", "19700101"), seen);

        assertThatThrownBy(() -> assign.assign(
                        visit.id(), Role.APPLICANT, PersonFixture.typed("例示 桃子", "19710101"), seen))
                .isInstanceOfSatisfying(CounterFailure.class, CaseIT::isConflict);
        assertThat(applicant().name()).isEqualTo("例示 花子");
    }

    @Test
    void changesOfDifferentPartsDoNotHinderEachOther() {
        var seen = version();
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 花子", "19700101"), seen);
        recordFacts.record(visit.id(), Map.of("juminhyo-copies", "1"), seen);
        decideProcedures.decide(visit.id(), List.of(FUNERAL_GRANT), seen);

        assertThat(version()).isEqualTo(seen + 3);
    }

    @Test
    void factChangedMeanwhileIsNotOverwritten() {
        var seen = version();
        recordFacts.record(visit.id(), Map.of("juminhyo-copies", "1"), seen);

        assertThatThrownBy(() -> recordFacts.record(visit.id(), Map.of("juminhyo-copies", "2"), seen))
                .isInstanceOfSatisfying(CounterFailure.class, CaseIT::isConflict);
        assertThat(cases.snapshot(visit.id()).facts()).containsEntry("juminhyo-copies", "1");
    }

    @Test
    void decisionChangedMeanwhileIsNotOverwritten() {
        var seen = version();
        decideProcedures.decide(visit.id(), List.of(FUNERAL_GRANT), seen);

        assertThatThrownBy(() -> decideProcedures.decide(visit.id(), List.of(), seen))
                .isInstanceOfSatisfying(CounterFailure.class, CaseIT::isConflict);
    }

    @Test
    void departmentsHearOfADecisionOnce() {
        decideProcedures.decide(visit.id(), List.of(FUNERAL_GRANT), version());
        decideProcedures.decide(visit.id(), List.of(FUNERAL_GRANT), version());

        assertThat(said("case.decided.v1")).isEqualTo(1);
        var body = sql.sql("select body::text from event where type = 'case.decided.v1' and key = ?")
                .param(visit.id().toString())
                .query(String.class)
                .single();
        assertThat(body).contains("\"procedure\":\"nhi-funeral-grant\"").contains("\"department\":\"hoken\"");
    }

    @Test
    void deceasedNeverActsWhateverTheNameIsWrittenWith() {
        assign.assign(visit.id(), Role.DECEASED, residents.get(new ResidentId("R0001")).asPerson(UUID.randomUUID()), version());

        assertThat(assign.assign(visit.id(), Role.MOURNER, PersonFixture.typed("見本高一郎", "19541103"), version()))
                .isInstanceOf(Assignment.DeceasedWouldAct.class);
        assertThat(cases.snapshot(visit.id()).people()).containsOnlyKeys(Role.DECEASED);
    }

    @Test
    void whoActsNeverBecomesTheDeceased() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 花子", "19700101"), version());

        assertThat(assign.assignSame(visit.id(), Role.DECEASED, Role.APPLICANT, version()))
                .isInstanceOf(Assignment.DeceasedWouldAct.class);
        assertThat(assign.assign(visit.id(), Role.DECEASED, PersonFixture.typed("例示　花子", "19700101"), version()))
                .isInstanceOf(Assignment.DeceasedWouldAct.class);
    }

    @Test
    void onePersonHoldsTwoRolesAndIsAskedOnce() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 花子", "19700101"), version());
        assign.assignSame(visit.id(), Role.MOURNER, Role.APPLICANT, version());

        assertThat(cases.snapshot(visit.id()).person(Role.MOURNER)).contains(applicant());
    }

    @Test
    void whoHoldsNoRoleAnyMoreIsForgotten() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 一度子", "19700101"), version());
        assign.vacate(visit.id(), Role.APPLICANT, version());

        assertThat(rowsNamed("例示 一度子")).isZero();
    }

    @Test
    void namesStayAsTypedToTheCodePoint() {
        var name = "𠮷田　葛\uDB40\uDD00髙\uFA19子";
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed(name, "19700101"), version());

        assertThat(applicant().name()).isEqualTo(name);
        assertThat(applicant().resident()).isNull();
    }

    @Test
    void typedPersonIsFoundInTheResidentRecords() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("見本花子", "19580220"), version());

        assertThat(applicant().resident()).isEqualTo("R0002");
        assertThat(applicant().name()).isEqualTo("見本花子");
        assertThat(applicant().kana()).isEqualTo("ミホン　ハナコ");
    }

    @Test
    void closedVisitLeavesAnEmptyDeskAndAnUntouchedCase() {
        assign.assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 花子", "19700101"), version());

        visit.closes();

        assertThat(served.at(visit.counter())).isEmpty();
        assertThat(applicant().address()).isInstanceOf(Address.Registered.class);
        assertThatThrownBy(() -> assign.vacate(visit.id(), Role.APPLICANT, version()))
                .isInstanceOfSatisfying(
                        CounterFailure.class, failure -> assertThat(failure.error()).isEqualTo(CaseError.VISIT_CLOSED));
    }

    @Test
    void commandForAVisitThatLeftIsRefused() {
        var next = CounterVisit.sitsDown(listener, transaction, 3);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> served.require(visit.counter(), visit.id())))
                .isInstanceOfSatisfying(
                        CounterFailure.class, failure -> assertThat(failure.error()).isEqualTo(CaseError.NOT_SERVED_HERE));
        next.closes();
    }

    @Test
    void replayedOlderStartDoesNotTakeTheCounterBack() {
        var next = CounterVisit.sitsDown(listener, transaction, 3);

        visit.hear(new LegStarted(visit.id(), LegId.random(), visit.counter()), Instant.now().minusSeconds(60));

        assertThat(served.at(visit.counter())).map(ServedVisit::visit).contains(next.id());
        next.closes();
    }

    @Test
    void eventThatPrecedesItsVisitWaits() {
        var unknown = new LegStarted(VisitId.random(), LegId.random(), new CounterId(3));

        assertThatThrownBy(() -> visit.hear(unknown)).isInstanceOf(NotYetKnownException.class);
    }

    private static void isConflict(CounterFailure failure) {
        assertThat(failure.error()).isEqualTo(CaseError.CHANGED_MEANWHILE);
    }

    private long version() {
        return cases.snapshot(visit.id()).version();
    }

    private Person applicant() {
        return cases.snapshot(visit.id()).person(Role.APPLICANT).orElseThrow();
    }

    private long rowsNamed(String name) {
        return sql.sql("select count(*) from case_person where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private long said(String type) {
        return sql.sql("select count(*) from event where type = ? and key = ?")
                .params(type, visit.id().toString())
                .query(Long.class)
                .single();
    }
}
