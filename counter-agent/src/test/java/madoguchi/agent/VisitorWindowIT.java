package madoguchi.agent;

import static java.time.Duration.ofSeconds;
import static madoguchi.agent.Town.COUNTER;
import static madoguchi.virtual.SampleCards.TARO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import madoguchi.agent.window.Visitor;
import madoguchi.agent.window.XServer;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.AgentScreenEvent.Outcome;
import madoguchi.event.AgentScreenEvent.ScreenAnswered;
import madoguchi.event.AgentScreenEvent.ScreenNotAnswered;
import madoguchi.event.AgentScreenEvent.ScreenReady;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.ScreenId;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent.Kind;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;
import madoguchi.event.VisitorScreenEvent.ScreenShown;
import madoguchi.seal.CardAttributes;
import madoguchi.seal.CardBinding;
import madoguchi.seal.ScreenAnswer;
import madoguchi.seal.ScreenBinding;
import madoguchi.seal.ScreenBinding.Part;
import madoguchi.seal.ScreenWords;
import madoguchi.seal.SealKey;
import madoguchi.virtual.MyNumberCardIssue;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.vpcd.PcscDaemon;
import madoguchi.virtual.vpcd.VpcdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// One counter as a visitor meets it: a reader without keys at a real PC/SC service, and the agent's window on a real
/// display.
@ExtendWith(XServer.class)
class VisitorWindowIT {

    @TempDir
    private Path folder;

    private Town town;
    private PcscDaemon daemon;
    private ConfigurableApplicationContext agent;
    private Visitor visitor;

    @BeforeEach
    void start() throws Exception {
        assumeThat(PcscDaemon.isPossible()).as("pcscd and vpcd").isTrue();
        town = new Town(EmbeddedServers.freshTownCode(), EmbeddedServers.bootstrapServers()).withTopics();
        daemon = PcscDaemon.start(folder, 1);
        agent = CounterAgent.application().run(town.agentArguments("pcsc"));
        assertThat(agent.getBean(CardRequestListener.class).awaitListening(ofSeconds(20))).isTrue();
        visitor = new Visitor();
    }

    @AfterEach
    void stop() throws Exception {
        if (agent != null) {
            agent.close();
            daemon.close();
            town.close();
        }
    }

    @Test
    void mistypedPinIsTypedAgainWithTheCardWhereItLies() throws Exception {
        var card = new RecordingCard(SampleCards.card());
        var request = town.publish(town.request());
        town.await(CardAwaited.class, request);
        try (var _ = VpcdCard.insert(daemon, 0, card)) {
            town.await(PinAsked.class, request);
            visitor.seesAnything().types(0, 0, 0, 0).presses(KeyEvent.VK_ENTER);
            var wrong = town.await(CardNotRead.class, request);
            assertThat(wrong.problem()).isEqualTo(Problem.WRONG_PIN);
            assertThat(wrong.triesLeft()).isEqualTo(2);

            visitor.sees("もう一度入力する").clicks("もう一度入力する");
            visitor.sees("やめる").types(4, 8, 2, 6).presses(KeyEvent.VK_ENTER);

            assertThat(attributes(town.await(CardRead.class, request), request).name()).isEqualTo(TARO.name());
            town.publish(new CardAccepted(request.visit(), request.request(), COUNTER));
            assertThat(card.commands()).hasSize(3 + 4);
        }
    }

    @Test
    void visitorWithoutPinGoesOnWithTheNumbersOnTheCard() throws Exception {
        var request = town.publish(town.request());
        try (var _ = VpcdCard.insert(daemon, 0, SampleCards.card())) {
            town.await(PinAsked.class, request);
            visitor.sees("暗証番号がわからない・ない方").clicks("暗証番号がわからない・ない方");
            visitor.sees("番号がわからない・読めない方")
                    .types(MyNumberCardIssue.numberB(TARO).chars().map(digit -> digit - '0').toArray())
                    .presses(KeyEvent.VK_ENTER);

            assertThat(attributes(town.await(CardRead.class, request), request).address()).isEqualTo(TARO.address());
        }
    }

    @Test
    void questionIsAnsweredForFormServiceAlone() throws Exception {
        var key = SealKey.generate();
        var asked = town.publish(screen(Kind.QUESTION, key.publicKey()));
        var theirs = Objects.requireNonNull(town.await(ScreenReady.class, asked).publicKey());
        var words = new ScreenWords(
                Map.of("ja", "おたずねします"),
                Map.of("ja", "ここまでの説明で、わからないところはありますか。"),
                List.of(choice("a1", "わかりました"), choice("a2", "もう一度聞きたい")));
        town.publish(new ScreenShown(
                asked.visit(),
                asked.screen(),
                COUNTER,
                SealKey.seal(words.bytes(), theirs, ScreenBinding.of(asked, Part.WORDS)),
                null));

        visitor.sees("もう一度聞きたい").clicks("もう一度聞きたい");

        var sealed = town.await(ScreenAnswered.class, asked).sealed();
        assertThat(ScreenAnswer.of(key.open(sealed, ScreenBinding.of(asked, Part.ANSWER))).key()).isEqualTo("a2");
        visitor.seesNothing();
    }

    @Test
    void whatIsNotMeantForThisScreenIsNotShown() throws Exception {
        var asked = town.publish(screen(Kind.QUESTION, SealKey.generate().publicKey()));
        town.await(ScreenReady.class, asked);
        town.publish(new ScreenShown(asked.visit(), asked.screen(), COUNTER, "bm90IHNlYWxlZA==", null));

        assertThat(town.await(ScreenNotAnswered.class, asked).outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void writingLeavesNothingBehind() throws Exception {
        var asked = town.publish(screen(Kind.WRITING, null));
        assertThat(town.await(ScreenReady.class, asked).publicKey()).isNull();

        visitor.seesAnything().presses(KeyEvent.VK_ESCAPE);

        assertThat(town.await(ScreenNotAnswered.class, asked).outcome())
                .isIn(Outcome.WRITING_ENDED, Outcome.CANCELLED);
    }

    private static ScreenRequested screen(Kind kind, @org.jspecify.annotations.Nullable String publicKey) {
        return new ScreenRequested(
                VisitId.random(), ScreenId.random(), COUNTER, Instant.now().plusSeconds(60), kind, publicKey);
    }

    private static ScreenWords.Key choice(String key, String label) {
        return new ScreenWords.Key(key, Map.of("ja", label));
    }

    private CardAttributes attributes(CardRead read, CardRequested request) {
        return CardAttributes.of(town.key.open(read.sealed(), CardBinding.of(request)));
    }
}
