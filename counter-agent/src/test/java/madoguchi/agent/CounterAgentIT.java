package madoguchi.agent;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static madoguchi.agent.Town.COUNTER;
import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.TARO;
import static madoguchi.virtual.SampleCards.card;
import static madoguchi.virtual.SampleCards.cardWithLastTry;
import static madoguchi.virtual.SampleCards.licenceWithoutPins;
import static madoguchi.virtual.SampleCards.lockedCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import madoguchi.virtual.RecordingCard;
import madoguchi.agent.pcsc.Readers;
import madoguchi.virtual.VirtualVisitor;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualOtherCard;
import madoguchi.virtual.VirtualReader;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.AgentEvent;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.event.Build;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.CardRequestEvent.CardRequestClosed;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CounterId;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.seal.CardAttributes;
import madoguchi.seal.CardBinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class CounterAgentIT {

    private Town town;
    private ConfigurableApplicationContext agent;
    private VirtualReader reader;

    @BeforeEach
    void start() throws Exception {
        town = new Town(EmbeddedServers.freshTownCode(), EmbeddedServers.bootstrapServers()).withTopics();
        startAgent("virtual");
        reader = agent.getBean(VirtualReader.class);
    }

    private void startAgent(String kindOfReader) throws Exception {
        agent = CounterAgent.application().run(town.agentArguments(kindOfReader));
        assertThat(agent.getBean(CardRequestListener.class).awaitListening(ofSeconds(20))).isTrue();
    }

    @AfterEach
    void stop() {
        agent.close();
        town.close();
    }

    @Test
    void requestBecomesAttributesThatOnlyItsKeyOpens(CapturedOutput output) throws Exception {
        var request = town.publish(town.request());
        town.await(CardAwaited.class, request);

        reader.insert(card());
        new VirtualVisitor(reader).types(PIN).get();

        var read = town.await(CardRead.class, request);
        assertThat(CardAttributes.of(town.key.open(read.sealed(), CardBinding.of(request))))
                .isEqualTo(CardAttributes.ofMyNumberCard(TARO.name(), TARO.address(), TARO.birthDate(), TARO.sex()));
        assertThat(town.events())
                .containsExactly(
                        new CardAwaited(request.visit(), request.request(), COUNTER),
                        new PinAsked(request.visit(), request.request(), COUNTER, 3, Secret.PIN),
                        read);
        assertThat(output).contains("READ attributes -> 9000");
        assertThat(output).doesNotContain("見本", "架空県", "19580217", PIN, "34383236");
    }

    @Test
    void doneIsSaidOnlyWhenTheAttributesAreInTheCase(CapturedOutput output) throws Exception {
        var request = town.publish(town.request());
        reader.insert(card());
        new VirtualVisitor(reader).types(PIN).get();
        town.await(CardRead.class, request);
        assertThat(output).doesNotContain("Done");

        town.publish(new CardAccepted(request.visit(), request.request(), COUNTER));
        sentinel();

        assertThat(output).contains("Done: what the card said is in the case");
    }

    @Test
    void agentThatStartsAnewGoesOnWithWhatWasAsked() throws Exception {
        agent.close();
        var answered = town.publish(town.request());
        town.publish(new CardAccepted(answered.visit(), answered.request(), COUNTER));
        var expired = town.publish(town.request(COUNTER, Instant.now().minusSeconds(1)));
        var open = town.publish(town.request());

        startAgent("virtual");

        town.await(CardAwaited.class, open);
        assertThat(town.events().filter(event -> !event.request().equals(open.request())))
                .as("nobody waits for " + answered + " or " + expired)
                .isEmpty();
    }

    @Test
    void requestThatEndedBeforeTheAgentStartedIsNotServed() throws Exception {
        agent.close();
        var cancelled = town.publish(town.request());
        town.publish(new CardRequestClosed(
                cancelled.visit(), cancelled.request(), COUNTER, Reason.CANCELLED_BY_CLERK));

        startAgent("virtual");
        reader = agent.getBean(VirtualReader.class);
        sentinel();

        assertThat(town.events()).noneMatch(event -> event.request().equals(cancelled.request()));
    }

    @Test
    void agentReportsItsBuildAndItsReader() {
        var report = town.awaitAgent(ReaderState.READY);

        assertThat(report.source()).isEqualTo("counter-3");
        assertThat(report.build()).isEqualTo(Build.fingerprint());
        assertThat(report.town()).isNull();
        assertThat(report.reader()).isEqualTo(ReaderState.READY);
    }

    @Test
    void wrongPinIsSentOnceAndTheCardIsReadAgainOnlyAfterItWasTaken(CapturedOutput output) throws Exception {
        var card = new RecordingCard(card());
        var request = town.publish(town.request());
        reader.insert(card);
        new VirtualVisitor(reader).types("0000").get();

        assertThat(town.await(CardNotRead.class, request)).isEqualTo(notRead(request, Problem.WRONG_PIN, 2));
        assertThat(card.commands()).hasSize(3);

        reader.pull();
        await().until(() -> output.toString().contains("The reader is free for a card again"));
        reader.insert(card);
        new VirtualVisitor(reader).types(PIN).get();
        town.await(CardRead.class, request);
        assertThat(card.commands()).hasSize(3 + 4);
    }

    @Test
    void clerkWhoAsksAgainNeedsNoNewCard() throws Exception {
        var first = town.publish(town.request());
        reader.insert(card());
        new VirtualVisitor(reader).whenPadOpens(reader::cancel).get();
        assertThat(town.await(CardNotRead.class, first)).isEqualTo(notRead(first, Problem.PIN_CANCELLED, null));

        var second = town.publish(town.requestAgain(first));
        new VirtualVisitor(reader).types(PIN).get();

        town.await(CardRead.class, second);
    }

    @Test
    void cardThatWasForgottenIsNotReadForTheNextVisit(CapturedOutput output) throws Exception {
        var first = town.publish(town.request());
        reader.insert(licenceWithoutPins());
        town.await(CardRead.class, first);
        town.publish(new CardAccepted(first.visit(), first.request(), COUNTER));

        var second = town.publish(town.request());
        town.await(CardAwaited.class, second);
        await().until(() -> output.toString().contains("A card that was read before still lies on the reader"));
        reader.pull();
        await().until(() -> output.toString().contains("The reader is free for a card again"));
        reader.insert(card());
        new VirtualVisitor(reader).types(PIN).get();

        assertThat(town.await(CardRead.class, second).kind()).isEqualTo(CardKind.MY_NUMBER_CARD);
    }

    @Test
    void cardPutDownTheMomentTheLastOneIsTakenIsReadForTheNextVisit(CapturedOutput output) throws Exception {
        var first = town.publish(town.request());
        reader.insert(licenceWithoutPins());
        town.await(CardRead.class, first);
        town.publish(new CardAccepted(first.visit(), first.request(), COUNTER));

        reader.pull();
        await().pollInterval(ofMillis(1)).until(CounterAgentIT::nobodyWatchesTheReader);
        reader.insert(card());
        var second = town.publish(town.request());
        new VirtualVisitor(reader).types(PIN).get();

        assertThat(town.await(CardRead.class, second).kind()).isEqualTo(CardKind.MY_NUMBER_CARD);
        assertThat(output).doesNotContain("A card that was read before still lies on the reader");
    }

    private static boolean nobodyWatchesTheReader() {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("lying-card"));
    }

    @Test
    void consentToTheLastTryIsNotConsentForTheNextCard() throws Exception {
        var request = town.publish(town.requestWithLastTry());
        reader.insert(cardWithLastTry());
        new VirtualVisitor(reader).whenPadOpens(reader::cancel).get();
        assertThat(town.await(CardNotRead.class, request).problem()).isEqualTo(Problem.PIN_CANCELLED);

        reader.pull();
        reader.insert(cardWithLastTry());

        town.awaitProblem(request, Problem.LAST_TRY);
        assertThat(town.events().filter(PinAsked.class::isInstance)).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        assertThat(problemWith(new VirtualOtherCard(), Problem.UNKNOWN_CARD)).isNull();
        assertThat(problemWith(cardWithLastTry(), Problem.LAST_TRY)).isEqualTo(1);
        assertThat(problemWith(lockedCard(), Problem.PIN_LOCKED)).isZero();
        assertThat(problemWith(
                        new RecordingCard(card()).duringCommand(number -> {
                            if (number == 2) {
                                reader.pull();
                            }
                        }),
                        Problem.CARD_REMOVED))
                .isNull();
        assertThat(town.events()).noneMatch(PinAsked.class::isInstance);
    }

    @Test
    void requestsOfOthersAndOfThePastAreIgnored() throws Exception {
        reader.insert(card());
        town.publish(town.request(new CounterId(4), Instant.now().plusSeconds(60)));
        town.publish(town.request(COUNTER, Instant.now().minusSeconds(1)));
        town.publish(new CardRequested(
                town.request().visit(), town.request().request(), COUNTER, Instant.now().plusSeconds(60), "bm8ga2V5"));

        var sentinel = sentinel();

        assertThat(town.events()).allMatch(event -> event.request().equals(sentinel.request()));
    }

    @Test
    void requestClosedWhileThePadIsOpenYieldsNothing() throws Exception {
        var request = town.publish(town.request());
        var card = new RecordingCard(card());
        reader.insert(card);
        new VirtualVisitor(reader).awaitPad();

        town.publish(new CardRequestClosed(request.visit(), request.request(), COUNTER, Reason.CANCELLED_BY_CLERK));
        var next = town.publish(town.requestAgain(request));
        new VirtualVisitor(reader).types(PIN).get();
        town.await(PinAsked.class, next);

        assertThat(town.events()).noneMatch(CardRead.class::isInstance);
        assertThat(card.commands()).filteredOn(command -> command.startsWith("00b0")).isEmpty();
        reader.cancel();
    }

    @Test
    void newerRequestTakesThePlaceOfTheOlder() throws Exception {
        var older = town.publish(town.request());
        town.await(CardAwaited.class, older);
        var newer = town.publish(town.request());
        town.await(CardAwaited.class, newer);

        reader.insert(card());
        new VirtualVisitor(reader).types(PIN).get();
        town.await(CardRead.class, newer);

        assertThat(town.events().filter(event -> event.request().equals(older.request()))).hasSize(1);
    }

    @Test
    void counterWithoutReaderSaysSo() throws Exception {
        assumeThat(Readers.ofThisPc("").find()).as("a reader at this machine").isEmpty();
        agent.close();
        startAgent("pcsc");
        assertThat(town.awaitAgent(ReaderState.ABSENT).source()).isEqualTo("counter-3");

        var request = town.publish(town.request());

        assertThat(town.await(CardNotRead.class, request)).isEqualTo(notRead(request, Problem.NO_READER, null));
    }

    /// A later request: once it is heard, all before it has been.
    private CardRequested sentinel() throws Exception {
        var request = town.publish(town.request());
        town.await(CardAwaited.class, request);
        return request;
    }

    private @Nullable Integer problemWith(VirtualCard card, Problem problem) throws Exception {
        var request = sentinel();
        reader.insert(card);
        var notRead = town.await(CardNotRead.class, request);
        reader.pull();
        assertThat(notRead.problem()).isEqualTo(problem);
        return notRead.triesLeft();
    }

    private static AgentEvent notRead(CardRequested request, Problem problem, @Nullable Integer triesLeft) {
        var secret = triesLeft == null ? null : Secret.PIN;
        return new CardNotRead(
                request.visit(), request.request(), request.counter(), problem, triesLeft, secret, null, null);
    }
}
