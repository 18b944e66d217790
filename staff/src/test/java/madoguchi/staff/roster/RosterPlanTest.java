package madoguchi.staff.roster;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import madoguchi.staff.Account;
import madoguchi.staff.StaffChange;
import madoguchi.staff.StaffId;
import madoguchi.staff.StaffRole;
import madoguchi.staff.Term;
import org.junit.jupiter.api.Test;

class RosterPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);

    private final Account chief = account("kakuu", "架空 太郎", ADMINISTRATOR, Term.ALWAYS, true);
    private final Account clerk = account("mihon", "見本 花子", CLERK, Term.ALWAYS, true);

    @Test
    void eachRowIsNewChangedEndedOrAsItWas() {
        var plan = plan("""
                reiji,例示 次郎,窓口職員,2027-04-01,
                mihon,見本 花子,窓口職員,,2027-03-31
                kakuu,架空 太郎,管理者・監督者,,
                """);

        assertThat(plan.added()).extracting(line -> line.after().loginName()).containsExactly("reiji");
        assertThat(plan.ended()).singleElement()
                .satisfies(line -> assertThat(line.differences()).containsExactly("利用終了日：なし → 令和9年3月31日"));
        assertThat(plan.changed()).singleElement()
                .satisfies(line -> assertThat(line.differences()).containsExactly("役割：管理者 → 監督者・管理者"));
        assertThat(plan.changes()).hasSize(3);
        assertThat(plan("mihon,見本 花子,窓口職員,,").unchanged()).hasSize(1);
        assertThat(plan("mihon,見本 花子,窓口職員,,").changes()).isEmpty();
    }

    @Test
    void changeKnowsWhatTheAdministratorSaw() {
        assertThat(plan("mihon,見本 桃子,窓口職員,,").changes())
                .singleElement()
                .isInstanceOfSatisfying(StaffChange.Replace.class, change -> {
                    assertThat(change.id()).isEqualTo(clerk.id());
                    assertThat(change.seenVersion()).isEqualTo(7);
                    assertThat(change.staff().department()).as("the file has no such column").isEqualTo("住民課");
                });
    }

    @Test
    void lastAdministratorIsNeitherDemotedNorEndedNorPutOff() {
        assertThat(plan("kakuu,架空 太郎,窓口職員,,").mistakes()).hasSize(1);
        assertThat(plan("kakuu,架空 太郎,管理者,,2027-03-09").mistakes()).hasSize(1);
        assertThat(plan("kakuu,架空 太郎,管理者,2027-03-11,").mistakes()).hasSize(1);
        assertThat(plan("kakuu,架空 太郎,窓口職員,,\nreiji,例示 次郎,管理者,2027-04-01,").mistakes()).hasSize(1);
        assertThat(plan("kakuu,架空 太郎,窓口職員,,\nreiji,例示 次郎,管理者,,").mistakes()).isEmpty();
    }

    @Test
    void gapOfALaterDayIsSaidAndNotForbidden() {
        var leaving = plan("kakuu,架空 太郎,管理者,,2027-03-31");
        var replaced = plan("kakuu,架空 太郎,管理者,,2027-03-31\nreiji,例示 次郎,管理者,2027-04-01,");

        assertThat(leaving.mistakes()).isEmpty();
        assertThat(leaving.gap()).contains(LAST_OF_MARCH.plusDays(1));
        assertThat(replaced.gap()).isEmpty();
    }

    @Test
    void stoppedAccountIsNotOpenedByAFile() {
        var stopped = account("tomari", "仮名 止", CLERK, Term.ALWAYS, false);
        var file = RosterFile.read("サインイン名,氏名,役割,利用開始日,利用終了日\ntomari,仮名 止,窓口職員,,\n");

        var plan = RosterPlan.of(file, List.of(chief, stopped), TODAY);

        assertThat(plan.mistakes()).extracting(Mistake::line).containsExactly(2L);
    }

    @Test
    void newAccountThatIsOverAlreadyIsAMistake() {
        assertThat(plan("reiji,例示 次郎,窓口職員,2026-04-01,2027-03-09").mistakes())
                .extracting(Mistake::column)
                .containsExactly("利用終了日");
    }

    @Test
    void fingerprintTellsOnePlanFromAnother() {
        var seen = plan("mihon,見本 花子,窓口職員,,2027-03-31").fingerprint();

        assertThat(plan("mihon,見本 花子,窓口職員,,2027-03-31").fingerprint()).isEqualTo(seen);
        assertThat(plan("mihon,見本 花子,窓口職員,,2027-03-30").fingerprint()).isNotEqualTo(seen);
        assertThat(plan("mihon,見本 花子,監督者,,2027-03-31").fingerprint()).isNotEqualTo(seen);
    }

    private RosterPlan plan(String rows) {
        var file = RosterFile.read("サインイン名,氏名,役割,利用開始日,利用終了日\n" + rows);
        return RosterPlan.of(file, List.of(chief, clerk), TODAY);
    }

    private static Account account(String login, String name, StaffRole role, Term term, boolean active) {
        var id = new StaffId(UUID.nameUUIDFromBytes(login.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Account(id, login, name, Set.of(role), "住民課", term, false, active, null, 7);
    }
}
