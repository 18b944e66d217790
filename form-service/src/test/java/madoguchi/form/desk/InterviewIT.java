package madoguchi.form.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.LegId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketEvent.Ending;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.event.TicketEvent.VisitClosed;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.form.FormServiceTest;
import madoguchi.form.OtherProcesses;
import madoguchi.form.StaffBrowser;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;
import madoguchi.town.TownProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The interview from outside: a clerk with a browser, and a family of the sample town.
@FormServiceTest
class InterviewIT {

    private static final CounterId COUNTER = new CounterId(7);

    private final VisitId visit = VisitId.random();
    private final StaffAccounts accounts;
    private final JdbcClient sql;
    private final OtherProcesses others;
    private final StaffBrowser clerk;

    InterviewIT(
            @Autowired TownProfile town,
            @Autowired StaffAccounts accounts,
            @Autowired JdbcClient sql,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.sql = sql;
        others = new OtherProcesses(town.topics());
        clerk = new StaffBrowser(port);
    }

    @BeforeEach
    void aFamilySitsDown() {
        DeskStaff.signIn(accounts, clerk, StaffRole.CLERK);
        others.say("ticket-service", new VisitOpened(
                visit, new TicketNumber(31), new PurposeCode("bereavement"), new BuildingId("main"), Channel.KIOSK));
        others.say("ticket-service", new LegStarted(visit, LegId.random(), COUNTER));
        await().until(() -> desk().path("visit").asString("").equals(visit.toString()));
        command("/case", Map.of());
    }

    @AfterEach
    void everybodyLeaves() {
        others.say("ticket-service", new VisitClosed(visit, Ending.COMPLETED));
        await().until(() -> !desk().has("visit"));
        others.close();
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainAndDecides() {
        takaichiro();
        assertThat(open("Q4")).contains("pension.receiving");

        answer(Map.of("fact.pension.receiving", "老齢基礎", "fact.funeral_date", "R8.11.13", "fact.licence", "yes"));
        answer(Map.of("none", "pension.farmers_pension"));

        assertThat(open("Q4")).doesNotContain("pension.receiving");
        assertThat(said()).contains("pension.receiving", "funeral_date", "licence", "pension.farmers_pension");
        assertThat(in("elsewhere").toString() + in("optional")).contains("licence-passport");
        assertThat(page()).contains("令和8年11月13日", "わかる範囲でお答えください。");
    }

    @Test
    void omittedFilingSaysWhyAndByWhichLaw() {
        takaichiro();
        answer(Map.of("fact.pension.receiving", "老齢基礎"));
        lookedUp(Map.of("fact.pension.mynumber_linked", "yes", "fact.death.filed", "R8.11.11"));

        assertThat(in("omitted").toString()).contains("pension-recipient-death");
        assertThat(page()).contains("提出は不要です。日本年金機構がマイナンバーで確認できるためです。(根拠:国民年金法施行規則第24条第6項");
        assertThat(interview().path("saved").path("papers").asInt()).isEqualTo(1);
        assertThat(interview().path("saved").path("fields").asInt()).isEqualTo(14);
    }

    @Test
    void notKnowingIsAnAnswerAndKeepsTheProcedureOnTheList() {
        takaichiro();
        answer(Map.of("unknown", "licence"));
        answer(Map.of("unknown", "passport"));

        assertThat(open("Q8")).doesNotContain("licence", "passport");
        assertThat(in("open").toString()).contains("licence-passport");

        post("/interview/taken-back", Map.of("fact", "licence", "version", version()));
        assertThat(open("Q8")).contains("licence");
    }

    @Test
    void answerThatIsTakenBackOpensItsQuestionAgain() {
        takaichiro();
        answer(Map.of("fact.licence", "yes"));
        assertThat(open("Q8")).doesNotContain("licence");

        assertThat(post("/interview/taken-back", Map.of("fact", "licence", "version", version())).statusCode())
                .isEqualTo(200);

        assertThat(open("Q8")).contains("licence");
        assertThat(said()).doesNotContain("licence");
    }

    @Test
    void answerOfAVisitThatHasGoneIsRefused() {
        takaichiro();

        var refused = clerk.post("/desk/7/interview/answers", Map.of(
                "visit", VisitId.random().toString(), "version", version(), "fact.licence", "yes"));

        assertThat(refused.body()).contains("CS-104");
        assertThat(said()).isEmpty();
    }

    @Test
    void answerThatChangedMeanwhileIsNotOverwritten() {
        takaichiro();
        var seen = version();
        answer(Map.of("fact.licence", "yes"));

        assertThat(post("/interview/answers", Map.of("version", seen, "fact.licence", "no")).body()).contains("CS-105");
        assertThat(post("/interview/answers", Map.of("version", seen, "fact.passport", "no")).statusCode())
                .as("another fact")
                .isEqualTo(200);
    }

    @Test
    void oneCommandTwiceHasOneEffect() {
        takaichiro();
        var command = UUID.randomUUID();
        var fields = Map.of("visit", visit.toString(), "version", version(), "fact.licence", "yes");

        clerk.post("/desk/7/interview/answers", command, fields);
        var after = version();
        assertThat(clerk.post("/desk/7/interview/answers", command, fields).statusCode()).isEqualTo(200);

        assertThat(version()).isEqualTo(after);
    }

    @Test
    void nothingIsRecordedBesideAProtectedPerson() {
        takaichiro();
        answer(Map.of("fact.disability.devices", "字秘匿の手すり"));
        post("/people/APPLICANT/resident", Map.of("resident", "R0026", "version", version()));

        assertThat(sql.sql("select count(*) from form.case_answer where value like '%秘匿%'").query(Long.class).single())
                .isZero();
        assertThat(post("/interview/answers", Map.of("version", version(), "fact.licence", "yes")).body())
                .contains("CS-301");
        assertThat(clerk.json("/desk/7/interview/state").body()).contains("CS-301");
        assertThat(clerk.page("/desk/7/panel").body()).doesNotContain("手続きを調べる");
    }

    @Test
    void nobodyIsAskedBeforeTheDeceasedIsNamed() {
        assertThat(clerk.json("/desk/7/interview/state").body()).contains("CS-209");
        assertThat(clerk.page("/desk/7/panel").body()).doesNotContain("手続きを調べる");
    }

    @Test
    void answersAboutSomebodyElseAreForgotten() {
        takaichiro();
        answer(Map.of("fact.licence", "yes"));
        post("/people/DECEASED/resident", Map.of("resident", "R0004", "version", version()));

        assertThat(said()).isEmpty();
    }

    @Test
    void clerkSaysHowThoseWhoRemainAreInsured() {
        takaichiro();
        assertThat(page()).contains("見本　花子", "見本　健太").doesNotContain("member.R0001");

        var told = post("/interview/household", Map.of(
                "version", version(),
                "member.R0002.insurance", "nhi",
                "member.R0002.np_category", "none",
                "member.R0003.insurance", "employee_insured",
                "member.R0003.np_category", "2"));

        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(in("today").toString()).contains("nhi-household-head-change");
        assertThat(interview().path("household").path("open").asBoolean()).isFalse();
    }

    @Test
    void recordIsCorrectedWithAReasonOnly() {
        takaichiro();

        assertThat(post("/interview/corrections", Map.of("version", version(), "fact", "death.day", "fact.death.day", "R8.11.9"))
                        .body())
                .contains("CS-210");
        post("/interview/corrections", Map.of(
                "version", version(), "fact", "death.day", "fact.death.day", "R8.11.9", "reason", "死亡届の写しで確かめた"));

        assertThat(page()).contains("住民記録では「令和8年11月10日」", "理由:死亡届の写しで確かめた");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        takaichiro();

        var refused = post("/interview/answers", Map.of("version", version(), "fact.funeral_date", "R8.11.1"));
        assertThat(refused.body()).contains("CS-208");
        assertThat(said()).isEmpty();
        assertThat(post("/interview/answers", Map.of("version", version(), "fact.funeral_date", "先週")).body())
                .contains("CS-207", "葬儀");
    }

    @Test
    void whatIsDecidedIsPublishedAndTicksThePapers() {
        takaichiro();
        answer(Map.of("fact.insurance", "nhi", "fact.funeral_date", "R8.11.13", "fact.former_workplace_insurance", "no"));
        var procedures = strings(interview().path("procedures"));
        assertThat(procedures).contains("nhi-funeral-grant", "nhi-loss");

        command("/decision", Map.of("version", version(), "procedure", String.join(",", procedures)));

        assertThat(published()).contains("nhi-funeral-grant", "nhi-loss");
        assertThat(interview().path("decided").asBoolean()).isTrue();
        assertThat(desk().path("file").path("forms").toString()).contains("\"decided\":true");
    }

    private String published() {
        return sql.sql("""
                select body::text from event
                where type = 'case.decided.v1' and body::text like :visit order by position desc limit 1
                """)
                .param("visit", "%" + visit + "%")
                .query(String.class)
                .single();
    }

    private void takaichiro() {
        command("/people/DECEASED/resident", Map.of("resident", "R0001", "version", version()));
    }

    private void answer(Map<String, String> fields) {
        command("/interview/answers", versioned(fields));
    }

    private void lookedUp(Map<String, String> fields) {
        command("/interview/looked-up", versioned(fields));
    }

    private Map<String, String> versioned(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", version());
        return all;
    }

    private List<String> open(String question) {
        var facts = new ArrayList<String>();
        interview().path("screens").forEach(screen -> screen.path("questions").forEach(one -> {
            if (one.path("id").asString().equals(question)) {
                one.path("facts").forEach(fact -> facts.add(fact.path("fact").asString()));
            }
        }));
        return facts;
    }

    private List<String> said() {
        var said = new ArrayList<String>();
        interview().path("said").forEach(one -> said.add(one.path("fact").asString()));
        return said;
    }

    private JsonNode in(String group) {
        for (var one : interview().path("list")) {
            if (one.path("code").asString().equals(group)) {
                return one;
            }
        }
        return JsonMapper.shared().createObjectNode();
    }

    private static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(one -> strings.add(one.asString()));
        return strings;
    }

    private void command(String path, Map<String, String> fields) {
        var answer = post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("visit", visit.toString());
        return clerk.post("/desk/7" + path, all);
    }

    private String page() {
        return clerk.page("/desk/7/interview").body();
    }

    private String version() {
        return desk().path("file").path("version").asString();
    }

    private JsonNode interview() {
        return JsonMapper.shared().readTree(clerk.json("/desk/7/interview/state").body());
    }

    private JsonNode desk() {
        return JsonMapper.shared().readTree(clerk.json("/desk/7/state").body());
    }
}
