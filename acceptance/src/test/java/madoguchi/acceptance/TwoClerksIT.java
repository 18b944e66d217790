package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.failure.CounterFailure;
import madoguchi.launcher.demo.Browser;
import madoguchi.launcher.demo.Clerk;
import madoguchi.launcher.demo.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two people at once, through the front door. The rules themselves are held by the ticket service's own tests.
@ExtendWith(SharedTown.Sharing.class)
class TwoClerksIT {

    /// Both call for 住民課.
    private static final List<Integer> COUNTERS = List.of(1, 2);

    private final RunningTown town;
    private final List<Browser> browsers;

    TwoClerksIT(SharedTown shared) {
        this.town = shared.town();
        this.browsers = Stream.of("madoguchi", "kacho").map(this::signedIn).toList();
    }

    private Browser signedIn(String loginName) {
        var browser = new Browser(town.staffOrigin());
        DemoAccounts.read(town.data()).stream()
                .filter(account -> account.loginName().equals(loginName))
                .findFirst()
                .orElseThrow()
                .signIn(browser);
        return browser;
    }

    private Clerk clerk(int place) {
        return new Clerk(browsers.get(place), COUNTERS.get(place));
    }

    @AfterEach
    void leaveTheCountersFree() {
        for (int place = 0; place < COUNTERS.size(); place++) {
            if (clerk(place).queue().path("current").isObject()) {
                clerk(place).start();
                clerk(place).finish();
            }
        }
    }

    @Test
    @DisplayName("二人の職員が同時に「次の方を呼ぶ」を押すと、別々の番号が呼ばれる")
    void twoClerksWhoPressNextAtOnceCallTwoNumbers() throws Exception {
        var drawn = List.of(draw(UUID.randomUUID()), draw(UUID.randomUUID()));

        var called = together(place -> {
            browsers.get(place).act("/queue/" + COUNTERS.get(place) + "/next", Map.of());
            return clerk(place).queue().path("current").path("number").asInt();
        });

        assertThat(called.stream().map(Future::resultNow)).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    @DisplayName("二人の職員が同時に同じ番号を呼ぶと、遅い方に日本語で知らせる")
    void theSlowerOfTwoClerksWhoCallOneNumberReadsThatItIsCalled() throws Exception {
        var number = draw(UUID.randomUUID());

        var outcomes = together(place -> {
            browsers.get(place).act("/queue/" + COUNTERS.get(place) + "/call/" + number, Map.of());
            return place;
        });

        assertThat(outcomes).filteredOn(outcome -> outcome.state() == Future.State.SUCCESS).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.FAILED)
                .singleElement()
                .satisfies(refused -> assertThat(((CounterFailure) refused.exceptionNow()).place())
                        .contains("409", "TK-201", "この番号は、ほかの窓口が先に呼びました。"));
    }

    @Test
    @DisplayName("発券機の二度押しは、一つの番号")
    void twoTouchesOfOnePageDrawOneNumber() throws Exception {
        var page = UUID.randomUUID();

        var drawn = together(_ -> draw(page));

        assertThat(drawn.stream().map(Future::resultNow).distinct()).hasSize(1);
        clerk(0).call(drawn.getFirst().resultNow());
        assertThat(draw(UUID.randomUUID())).isEqualTo(drawn.getFirst().resultNow() + 1);
        browsers.get(1).act("/queue/2/next", Map.of());
    }

    private int draw(UUID page) {
        return new Browser(town.publicOrigin())
                .act(page, "/kiosk/main", Map.of("purpose", "moving"))
                .path("number")
                .asInt();
    }

    private interface Press {
        int at(int place) throws Exception;
    }

    private static List<Future<Integer>> together(Press press) throws Exception {
        var ready = new CyclicBarrier(COUNTERS.size());
        try (var people = Executors.newFixedThreadPool(COUNTERS.size())) {
            return people.invokeAll(IntStream.range(0, COUNTERS.size())
                    .mapToObj(place -> (Callable<Integer>) () -> {
                        ready.await();
                        return press.at(place);
                    })
                    .toList());
        }
    }
}
