package madoguchi.staff;

import static madoguchi.staff.StaffRole.ADMINISTRATOR;
import static madoguchi.staff.StaffRole.CLERK;
import static madoguchi.staff.TwoServices.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TermIT {

    private final TwoServices town = TwoServices.running();
    private final Browser administrator = town.signedIn("見本 管理", ADMINISTRATOR);
    private final LocalDate today = TownDay.today(SampleService.CLOCK);

    @Test
    void accountOpensNothingBeforeItsFirstDayAndSaysWhichDayThatIs() {
        var name = town.account("見本", CLERK);
        setTerm(name, today.plusDays(1).toString(), "");
        var clerk = town.browser();

        clerk.signIn(name, PASSWORD);

        assertThat(clerk.isSignedIn()).isFalse();
        assertThat(clerk.open("/sign-in").body())
                .contains("ST-108", TownDay.words(today.plusDays(1)) + "から利用できます。");

        setTerm(name, today.toString(), "");
        clerk.signIn(name, PASSWORD);
        assertThat(clerk.open("/clerks/who").statusCode()).isEqualTo(200);
    }

    @Test
    void whoDoesNotKnowThePasswordLearnsNothingOfTheTerm() {
        var name = town.account("見本", CLERK);
        setTerm(name, today.plusDays(1).toString(), "");
        var somebody = town.browser();

        somebody.signIn(name, "wrong wrong wrong");

        assertThat(somebody.open("/sign-in").body()).contains("ST-102").doesNotContain("ST-108");
    }

    @Test
    void accountIsOverAfterItsLastDay() {
        var name = town.account("見本", CLERK);
        setTerm(name, "", today.minusDays(1).toString());
        var clerk = town.browser();

        clerk.signIn(name, PASSWORD);

        assertThat(clerk.isSignedIn()).isFalse();
        assertThat(clerk.open("/sign-in").body()).contains("ST-109");
    }

    /// Ten minutes of work, so that neither idleness nor the longest sign-in ends it.
    @Test
    void openSignInAndItsStreamEndAtMidnightAfterTheLastDay() {
        var name = town.account("見本", CLERK);
        setTerm(name, today.toString(), today.toString());
        var clerk = town.browser();

        at(today.atTime(23, 55), () -> {
            clerk.signIn(name, PASSWORD);
            var stream = clerk.listen("/clerks/stream").body().iterator();
            assertThat(stream.next()).isEqualTo("id:0");
            assertThat(clerk.openAtTicketService("/clerks/who").statusCode()).isEqualTo(200);

            SampleService.CLOCK.advance(Duration.ofMinutes(10));

            assertThat(rest(stream)).contains("event:signed-out");
            assertThat(clerk.openAtTicketService("/clerks/who").statusCode()).isEqualTo(302);
            SampleService.CLOCK.advance(Duration.ofMinutes(-10));
            assertThat(clerk.isSignedIn()).as("what has ended stays ended").isFalse();
        });
    }

    @Test
    void changedRolesEndAnOpenStream() {
        var name = town.account("見本", CLERK);
        var clerk = town.browser();
        clerk.signIn(name, PASSWORD);
        var stream = clerk.listen("/clerks/stream").body().iterator();
        assertThat(stream.next()).isEqualTo("id:0");

        post(name, "roles", Map.of("roles", "SUPERVISOR"));

        assertThat(rest(stream)).contains("event:signed-out");
        assertThat(clerk.isSignedIn()).isFalse();
    }

    private static void at(LocalDateTime time, Runnable work) {
        var ahead = Duration.between(SampleService.CLOCK.instant(), time.atZone(TownDay.ZONE).toInstant());
        SampleService.CLOCK.advance(ahead);
        try {
            work.run();
        } finally {
            SampleService.CLOCK.advance(ahead.negated());
        }
    }

    private static List<String> rest(Iterator<String> lines) {
        var rest = new ArrayList<String>();
        assertThat(CompletableFuture.runAsync(() -> lines.forEachRemaining(rest::add)))
                .as("the stream ends")
                .succeedsWithin(Duration.ofSeconds(5));
        return rest;
    }

    @Test
    void termThatEndsBeforeItBeginsIsRefusedAndSoIsWhatIsNoDay() {
        var name = town.account("見本", CLERK);

        assertThat(setTerm(name, "2027-04-02", "2027-04-01")).contains("ST-308");
        assertThat(setTerm(name, "来年度", "")).contains("ST-309");
        assertThat(town.table().get(town.id(name)).term()).isEqualTo(Term.ALWAYS);
    }

    @Test
    void datesAreShownAsATownWritesThem() {
        var name = town.account("見本", CLERK);
        setTerm(name, "2027-04-01", "令和10年3月31日");

        assertThat(administrator.open("/accounts").body()).contains("令和9年4月1日から", "令和10年3月31日まで", "開始前");
        assertThat(administrator.open("/accounts/" + town.id(name)).body())
                .contains("value=\"2027-04-01\"", "value=\"2028-03-31\"");
    }

    private String setTerm(String name, String from, String until) {
        return post(name, "term", Map.of("from", from, "until", until));
    }

    private String post(String name, String action, Map<String, String> fields) {
        var id = town.id(name);
        var all = new java.util.HashMap<>(fields);
        all.put("version", String.valueOf(town.table().get(id).version()));
        return administrator.submit("/accounts/" + id, "/accounts/" + id + "/" + action, all).body();
    }
}
