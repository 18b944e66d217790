package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import madoguchi.acceptance.RunningTown.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The main job, end to end, by the program itself: `run`, and `demo` against it.
@ExtendWith(SharedTown.Sharing.class)
class WholeVisitIT {

    private final SharedTown shared;

    WholeVisitIT(SharedTown shared) {
        this.shared = shared;
    }

    @Test
    void theDemoPlaysOneVisitFromTheNumberToItsEnd() throws Exception {
        assertWhole(shared.played());
    }

    @Test
    void theNextVisitGetsTheNextNumberAndItsOwnPapers() throws Exception {
        var second = shared.town().demo("second");

        assertWhole(second);
        assertThat(number(second)).isGreaterThan(number(shared.played()));
        assertThat(codes(second)).doesNotContainAnyElementsOf(codes(shared.played()));
    }

    private void assertWhole(Played played) throws Exception {
        assertThat(played.exitCode()).as(played.said()).isZero();
        assertThat(played.said()).contains(": all events in order, 4 card commands, 2 papers");
        assertThatNothingIsMissingAndNothingComesTwice(played);
        assertThatPapersAreForTheRightPeople(played);
    }

    private static void assertThatNothingIsMissingAndNothingComesTwice(Played played) {
        assertThat(played.events("ticket"))
                .containsExactly(
                        "visit.opened",
                        "leg.queued",
                        "leg.called",
                        "leg.started",
                        "leg.queued",
                        "leg.finished",
                        "leg.called",
                        "leg.started",
                        "leg.finished",
                        "visit.closed");
        assertThat(played.events("form"))
                .containsExactly(
                        "case.linked",
                        "case.decided",
                        "page.checked",
                        "page.printed",
                        "page.checked",
                        "page.printed",
                        "pages.handed-over");
        assertThat(played.events("form.cards")).containsExactly("card.requested", "card.accepted");
        assertThat(played.events("agent.1")).containsExactly("card.awaited", "pin.asked", "card.read");
    }

    private void assertThatPapersAreForTheRightPeople(Played played) throws Exception {
        var mourner = shared.personal().name("R0002");
        var deceased = shared.personal().name("R0001");
        var everybody = new Traces(Set.copyOf(shared.personal().everybodysNames()));
        var grant = PaperText.of(played.out().resolve("nhi-funeral-grant.pdf"));
        var certificate = PaperText.of(played.out().resolve("juminhyo-request.pdf"));

        assertThat(everybody.in(grant)).containsExactlyInAnyOrder(mourner, deceased);
        assertThat(everybody.in(certificate)).containsExactly(mourner);
        assertThat(grant).contains("書類番号" + codes(played).getFirst());
        assertThat(certificate).contains("書類番号" + codes(played).getLast());
    }

    /// As they are written at the pages' feet; the funeral grant first, as the demo prints them.
    private List<String> codes(Played played) throws Exception {
        try (var tables = TownTables.of(shared.town())) {
            return tables.texts("""
                    select left(p.code, 4) || '-' || right(p.code, 4)
                    from form.print_page p join form.print_request r on r.id = p.request
                    where r.ticket_number = ? order by r.requested_at
                    """, number(played));
        }
    }

    private static int number(Played played) {
        return Integer.parseInt(played.said().replaceAll("(?s).*\\nnumber (\\d+):.*", "$1"));
    }
}
