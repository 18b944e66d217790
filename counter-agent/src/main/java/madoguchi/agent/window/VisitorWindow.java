package madoguchi.agent.window;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The visitor's side of the counter. Opens nothing before it is asked to; where there is no display it says so.
///
/// Each call waits on the caller's thread until the visitor answers, the time is up, `stillWanted` is false or the thread
/// is interrupted; the last two close the window within a quarter of a second. An interrupt stays set. Two calls wait for
/// one another.
public final class VisitorWindow implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(VisitorWindow.class);
    private static final long LOOK_MILLIS = 100;
    private static final Duration LINGER = Duration.ofMillis(400);
    private static final Duration READING = Duration.ofSeconds(3);

    private final WindowSettings settings;
    private final boolean mayOpen;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    /// Made on the event dispatch thread, and used there only.
    private @Nullable Stage stage;
    private final AtomicReference<@Nullable UUID> sitting = new AtomicReference<>();
    private volatile boolean opened;
    private volatile boolean closed;

    public VisitorWindow(WindowSettings settings) {
        this(settings, true);
    }

    private VisitorWindow(WindowSettings settings, boolean mayOpen) {
        this.settings = settings;
        this.mayOpen = mayOpen;
    }

    /// Never opens: there is no visitor at this display.
    public static VisitorWindow none(WindowSettings settings) {
        return new VisitorWindow(settings, false);
    }

    private Optional<Place> place() {
        return mayOpen ? Place.find(settings) : Optional.empty();
    }

    /// Asks for what opens the card. After a whole number the window says that the card is being read, until the next call
    /// or for three seconds.
    public SecretAnswer ask(SecretQuestion question, Duration limit, BooleanSupplier stillWanted) {
        var ends = new Turn.Ends<SecretAnswer>(
                new SecretAnswer.Cancelled(),
                new SecretAnswer.TimedOut(),
                new SecretAnswer.NotWanted(),
                new SecretAnswer.NothingToTypeOn());
        return run(new Turn<>(limit, ends), turn -> new SecretView(question, settings.shuffle(), turn), stillWanted);
    }

    /// Tells what came of reading the card.
    public Reply tell(Outcome outcome, Duration limit, BooleanSupplier stillWanted) {
        return run(reply(limit), turn -> new OutcomeView(outcome, turn::answer), stillWanted);
    }

    /// Shows what the clerk sends.
    public Reply show(Screen screen, Duration limit, BooleanSupplier stillWanted) {
        return run(
                reply(limit),
                turn -> switch (screen) {
                    case Screen.Question question -> new QuestionView(question, turn::answer);
                    case Screen.Page page -> new SheetView(page, turn::answer);
                    case Screen.Writing _ -> new WritingView(place(), turn::answer);
                },
                stillWanted);
    }

    /// Whether anything could be shown to anybody here.
    public boolean hasDisplay() {
        return place().isPresent();
    }

    /// How long the visitor has, where nothing else is said.
    public Duration time() {
        return settings.time();
    }

    /// Who is there now. The one before has gone, with the language that he chose; whoever shows something says so first,
    /// card or question.
    public void sits(UUID visit) {
        if (!visit.equals(sitting.getAndSet(visit))) {
            nextVisitor();
        }
    }

    /// Language and contrast begin anew. Nothing is left on the display.
    public void nextVisitor() {
        onScreen(Stage::forget);
    }

    /// A call that is waiting ends with "not wanted".
    @Override
    public void close() {
        closed = true;
        onScreen(Stage::close);
    }

    private static Turn<Reply> reply(Duration limit) {
        var ends = new Turn.Ends<Reply>(
                new Reply.Cancelled(), new Reply.TimedOut(), new Reply.NotWanted(), new Reply.NoWindow());
        return new Turn<>(limit, ends);
    }

    private <A> A run(Turn<A> turn, Function<Turn<A>, View> view, BooleanSupplier stillWanted) {
        var place = place();
        if (place.isEmpty()) {
            return turn.ends().noWindow();
        }
        BooleanSupplier wanted = () -> !closed && stillWanted.getAsBoolean();
        if (!myTurn(wanted)) {
            return turn.ends().notWanted();
        }
        try {
            turn.moreTime();
            opened = true;
            SwingUtilities.invokeLater(() -> open(place.get(), view, turn));
            return turn.await(wanted);
        } finally {
            end(turn);
            oneAtATime.unlock();
        }
    }

    private boolean myTurn(BooleanSupplier wanted) {
        try {
            while (wanted.getAsBoolean()) {
                if (oneAtATime.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private <A> void open(Place place, Function<Turn<A>, View> view, Turn<A> turn) {
        try {
            if (turn.isOpen()) {
                stage().open(place, view.apply(turn), turn);
            }
        } catch (RuntimeException | Error e) {
            turn.crash(e);
        }
    }

    private Stage stage() {
        if (stage == null) {
            log.info("Displays: {}", Place.names());
            stage = new Stage(settings);
        }
        return stage;
    }

    private void end(Turn<?> turn) {
        var answer = turn.answered();
        if (answer instanceof SecretAnswer.Typed) {
            onScreen(stage -> stage.linger(OutcomeView.reading(), READING));
        } else if (answer == null || turn.ends().leaveNobodyThere(answer)) {
            onScreen(Stage::close);
        } else {
            onScreen(stage -> stage.linger(new BlankView(), LINGER));
        }
    }

    private void onScreen(Consumer<Stage> what) {
        if (!opened) {
            return;
        }
        SwingUtilities.invokeLater(() -> {
            if (stage != null) {
                what.accept(stage);
            }
        });
    }
}
