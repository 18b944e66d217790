package madoguchi.delivery;

import static java.util.stream.Collectors.toSet;
import static madoguchi.delivery.TestService.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.delivery.TestService.Place;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.BuildingId;
import madoguchi.event.CardRequestId;
import madoguchi.event.CaseId;
import madoguchi.event.CounterEvent;
import madoguchi.event.CounterId;
import madoguchi.event.FormEvent.CaseLinked;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.TicketNumber;
import madoguchi.event.Topics;
import madoguchi.event.VisitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/// One service speaks, another listens, over a real broker and a real database.
class DeliveryIT {

    private static final Topics TOWN = new Topics(EmbeddedServers.freshTownCode());
    private static final Place PLACE = new Place(
            EmbeddedServers.bootstrapServers(), EmbeddedServers.freshDatabase(), TOWN.town(), "town files");

    private static TestService ticket;
    private static TestService form;
    private static Wire wire;

    private final VisitId visit = VisitId.random();
    private final VisitId other = VisitId.random();

    @BeforeAll
    static void start() {
        wire = new Wire(PLACE.bootstrapServers());
        ticket = TestService.start(PLACE, "ticket", List.of(TOWN.form()));
        form = TestService.start(PLACE, "form", List.of(TOWN.ticket(), TOWN.agent(new CounterId(1))));
    }

    @AfterAll
    static void stop() {
        form.close();
        ticket.close();
        wire.close();
    }

    @AfterEach
    void hearPeacefully() {
        form.whenHearing(_ -> {});
    }

    @Test
    void whatIsPublishedIsHeardInOrder() {
        var numbers = IntStream.range(0, 50).boxed().toList();

        numbers.forEach(number -> {
            ticket.publish(said(visit, number));
            ticket.publish(said(other, number));
        });

        awaitHeard(visit, numbers);
        awaitHeard(other, numbers);
        await().untilAsserted(() -> assertThat(ticket.waiting()).isZero());
    }

    @Test
    void eventsOfOneTransactionKeepTheirOrder() {
        ticket.inTransaction(
                () -> IntStream.range(0, 20).forEach(number -> ticket.outbox().publish(said(visit, number))));

        awaitHeard(visit, IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void rolledBackTransactionTellsNothing() {
        assertThatThrownBy(() -> ticket.inTransaction(() -> {
                    ticket.outbox().publish(said(visit, 1));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        ticket.publish(said(visit, 2));

        awaitHeard(visit, List.of(2));
    }

    @Test
    void publishingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> ticket.outbox().publish(said(visit, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyPublishesInTheNameOfAnother() {
        assertThatThrownBy(() -> form.publish(said(visit, 1)))
                .hasMessage("form-service does not write " + TOWN.ticket());
    }

    @Test
    void recordedEventCannotBeChanged() {
        ticket.publish(said(visit, 1));

        assertThatThrownBy(() ->
                        ticket.database().sql("update event set key = 'other'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void redeliveredEventHasOneEffect(int times) {
        wire.send(TOWN.ticket(), said(visit, 1), times);
        wire.send(TOWN.ticket(), said(visit, 2), 1);

        awaitHeard(visit, List.of(1, 2));
    }

    /// As if the relay had died between acknowledgement and deletion.
    @Test
    void eventThatWasSentButNotCrossedOutIsSentAgainAndHasOneEffect() {
        ticket.database().sql("""
                create function outbox_is_stuck() returns trigger language plpgsql as $$
                begin raise exception 'stuck'; end $$;
                create trigger outbox_is_stuck before delete on outbox execute function outbox_is_stuck()
                """).update();
        ticket.publish(said(visit, 1));
        await().until(() -> wire.ids(TOWN.ticket(), visit.toString()).size() > 1);
        ticket.database().sql("drop trigger outbox_is_stuck on outbox; drop function outbox_is_stuck").update();
        ticket.publish(said(visit, 2));

        awaitHeard(visit, List.of(1, 2));

        assertThat(wire.ids(TOWN.ticket(), visit.toString()).stream().collect(toSet())).hasSize(2);
    }

    @Test
    void onlyOneOfTwoRelaysWorks() {
        try (var second = TestService.start(PLACE, "ticket", List.of(TOWN.form()))) {
            var numbers = IntStream.range(0, 100).boxed().toList();
            numbers.forEach(number -> (number % 2 == 0 ? ticket : second).publish(said(visit, number)));

            awaitHeard(visit, numbers);

            assertThat(wire.ids(TOWN.ticket(), visit.toString())).hasSize(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void secondProcessTakesOverWhenTheFirstEnds() {
        var town = new Topics(EmbeddedServers.freshTownCode());
        var place = new Place(PLACE.bootstrapServers(), EmbeddedServers.freshDatabase(), town.town(), "");
        try (var second = TestService.start(place, "ticket", List.of(town.ticket()))) {
            try (var first = TestService.start(place, "ticket", List.of(town.ticket()))) {
                first.publish(said(visit, 1));
                await().untilAsserted(() -> assertThat(second.heard(visit)).containsExactly(1));
            }

            second.publish(said(visit, 2));

            await().untilAsserted(() -> assertThat(second.heard(visit)).containsExactly(1, 2));
        }
    }

    @Test
    void visitWhoseEventFailsIsParkedWholeAndOthersGoOn() {
        form.whenHearing(failingAt(said(visit, 1), () -> new IllegalStateException("見本 太郎")));

        Stream.of(1, 2, 3).forEach(number -> ticket.publish(said(visit, number)));
        await().untilAsserted(() -> assertThat(parked(visit).count()).isEqualTo(3));
        wire.send(TOWN.agent(new CounterId(1)), cardAwaited(visit, 1), 1);
        ticket.publish(said(other, 4));
        awaitHeard(other, List.of(4));

        await().untilAsserted(() -> assertThat(parked(visit).count()).isEqualTo(4));
        assertThat(parked(visit).reason()).isEqualTo("IllegalStateException");
        assertThat(form.heard(visit)).isEmpty();
    }

    @Test
    void replayKeepsOrderAndLetsTheVisitGoOn() {
        form.whenHearing(failingAt(said(visit, 1), IllegalStateException::new));
        Stream.of(1, 2, 3).forEach(number -> ticket.publish(said(visit, number)));
        await().untilAsserted(() -> assertThat(parked(visit).count()).isEqualTo(3));

        assertThat(form.parked().replay(visit.toString())).isEqualTo(3);
        form.whenHearing(_ -> {});
        assertThat(form.parked().replay(visit.toString())).isZero();
        ticket.publish(said(visit, 4));

        awaitHeard(visit, List.of(1, 2, 3, 4));
        assertThatThrownBy(() -> form.parked().replay(visit.toString())).hasMessageStartingWith("DL-301");
    }

    @Test
    void garbageIsKeptAndHidesNothing() {
        var before = keys();
        wire.garbage(TOWN.ticket(), visit.toString(), "{\"name\": \"見本\"");
        wire.unknownType(TOWN.ticket(), visit.toString());
        ticket.publish(said(visit, 1));

        awaitHeard(visit, List.of(1));

        var strays = form.parked().list().stream()
                .filter(parked -> !before.contains(parked.key()))
                .toList();
        assertThat(strays).extracting(ParkedVisit::reason).containsExactly("DL-202", "DL-202");
        assertThat(strays).allSatisfy(stray -> assertThat(stray.key()).startsWith(TOWN.ticket() + "@"));
        assertThat(form.parked().replay(strays.getFirst().key())).isOne();
    }

    @Test
    void eventOnAForeignTopicIsParkedAndItsVisitGoesOn() {
        var before = keys();
        wire.send(TOWN.ticket(), new CaseLinked(CaseId.random(), visit), 1);
        wire.send(TOWN.agent(new CounterId(1)), cardAwaited(visit, 2), 1);
        wire.send(TOWN.agent(new CounterId(1)), cardAwaited(visit, 1), 1);
        ticket.publish(said(visit, 1));

        await().untilAsserted(() -> assertThat(form.heard(visit)).containsExactlyInAnyOrder(0, 1));

        await().untilAsserted(() -> assertThat(form.parked().list())
                .filteredOn(parked -> !before.contains(parked.key()))
                .extracting(ParkedVisit::reason)
                .containsExactly("DL-201", "DL-201"));
    }

    @Test
    void temporaryFailureIsTriedAgainAndNothingIsPassedOver() {
        var attempts = new AtomicInteger();
        form.whenHearing(event -> {
            if (event.key().equals(visit.toString()) && attempts.incrementAndGet() < 4) {
                throw DeliveryError.BROKER_UNREACHABLE.failure();
            }
        });

        ticket.publish(said(visit, 1));
        ticket.publish(said(visit, 2));

        awaitHeard(visit, List.of(1, 2));
        assertThat(keys()).doesNotContain(visit.toString());
    }

    @Test
    void eventThatPrecedesItsSubjectWaitsForIt() {
        form.whenHearing(knowingOnlyOpened());
        wire.send(TOWN.agent(new CounterId(1)), cardAwaited(visit, 1), 1);
        ticket.publish(opened(other));
        ticket.publish(said(other, 1));
        awaitHeard(other, List.of(0, 1));

        ticket.publish(opened(visit));

        awaitHeard(visit, List.of(0, 0));
        assertThat(keys()).doesNotContain(visit.toString(), other.toString());
    }

    @Test
    void eventWhoseSubjectNeverComesIsParked() {
        form.whenHearing(knowingOnlyOpened());
        wire.send(TOWN.agent(new CounterId(1)), cardAwaited(visit, 1), 1);

        await().untilAsserted(() -> assertThat(parked(visit).reason()).isEqualTo("NotYetKnownException"));
        ticket.publish(opened(visit));
        await().untilAsserted(() -> assertThat(parked(visit).count()).isEqualTo(2));

        assertThat(form.parked().replay(visit.toString())).isZero();
        awaitHeard(visit, List.of(0, 0));
    }

    @Test
    void processesOfOneInstallationHearOfEachOther() {
        await().untilAsserted(() -> assertThat(form.installation().list())
                .extracting(process -> process.report().source())
                .contains("form-service", "ticket-service"));

        form.installation().requireAgreement();
        assertThat(form.installation().find("counter-9")).isEmpty();
    }

    @Test
    void processWithOtherTownFilesStopsPrintingUntilItIsGone() {
        try (var _ = TestService.start(PLACE.withTownFiles("others"), "stranger", List.of(TOWN.form()))) {
            await().untilAsserted(() -> assertThatThrownBy(() -> form.installation().requireAgreement())
                    .hasMessage("DL-402 TOWN_FILES_DIFFER at stranger-service"));
        }

        await().untilAsserted(() -> assertThatCode(() -> form.installation().requireAgreement())
                .doesNotThrowAnyException());
    }

    private static void awaitHeard(VisitId visit, List<Integer> numbers) {
        await().untilAsserted(() -> assertThat(form.heard(visit)).containsExactlyElementsOf(numbers));
    }

    private static ParkedVisit parked(VisitId visit) {
        return form.parked().list().stream()
                .filter(parked -> parked.key().equals(visit.toString()))
                .findFirst()
                .orElseThrow(AssertionError::new);
    }

    private static List<String> keys() {
        return form.parked().list().stream().map(ParkedVisit::key).toList();
    }

    /// Only this one fails: what comes after it would succeed, and must not.
    private static Consumer<CounterEvent> failingAt(CounterEvent poison, Supplier<RuntimeException> failure) {
        return event -> {
            if (event.equals(poison)) {
                throw failure.get();
            }
        };
    }

    private static Consumer<CounterEvent> knowingOnlyOpened() {
        var known = new HashSet<String>();
        return event -> {
            if (event instanceof VisitOpened) {
                known.add(event.key());
            } else if (!known.contains(event.key())) {
                throw new NotYetKnownException("visit");
            }
        };
    }

    private static VisitOpened opened(VisitId visit) {
        return new VisitOpened(
                visit, new TicketNumber(1), new PurposeCode("bereavement"), new BuildingId("main"), Channel.KIOSK);
    }

    private static CardAwaited cardAwaited(VisitId visit, int counter) {
        return new CardAwaited(visit, CardRequestId.random(), new CounterId(counter));
    }
}
