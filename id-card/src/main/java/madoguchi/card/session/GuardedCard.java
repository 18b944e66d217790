package madoguchi.card.session;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import madoguchi.card.Asking;
import madoguchi.card.Secret;
import madoguchi.card.TypedSecret;
import madoguchi.card.pinpad.PinAnswer;
import madoguchi.card.pinpad.PinPad;
import madoguchi.card.pinpad.PinVerifyStructure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One card, from insertion to power-off, for one read in one thread. The only way to a card in this code base, and the
/// guard stands on it (an architecture test holds both).
///
/// Nobody else talks to it from the first command to the last. A card that is swapped has another connection, so what
/// two cards say can never meet. Names and status words are logged, bytes never.
public final class GuardedCard implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GuardedCard.class);

    /// 65,536 bytes of data, and the status word.
    private static final int LONGEST_ANSWER = 65_538;

    private final CardTerminal terminal;
    private final Card card;
    private final boolean inTransaction;
    private final Guard guard;
    private final ReaderAbility ability;
    private final CardTrace trace;

    private boolean noKeysSeen;

    /// Given back at the end of the read, not whenever the garbage collector comes by.
    private final Arena memory = Arena.ofConfined();

    private final ByteBuffer answered = memory.allocate(LONGEST_ANSWER).asByteBuffer();

    private GuardedCard(
            CardTerminal terminal,
            Card card,
            boolean inTransaction,
            Guard guard,
            ReaderAbility ability,
            CardTrace trace) {
        this.terminal = terminal;
        this.card = card;
        this.trace = trace;
        this.inTransaction = inTransaction;
        this.guard = guard;
        this.ability = ability;
    }

    /// @param applications what may be asked until [#only] says otherwise
    /// @throws CardException however the provider failed
    public static GuardedCard open(
            CardTerminal terminal, ReaderAbilities abilities, List<Application> applications, CardTrace trace)
            throws CardException {
        var guard = new Guard(applications);
        var ability = abilities.of(terminal.getName());
        return Provider.call(() -> {
            try {
                return new GuardedCard(terminal, terminal.connect("EXCLUSIVE;*"), false, guard, ability, trace);
            } catch (IllegalArgumentException e) {
                return new GuardedCard(terminal, shared(terminal), true, guard, ability, trace);
            }
        });
    }

    /// For a provider that knows no exclusive connection. In a transaction that idles for five seconds, while somebody
    /// types, Windows resets the card: the reading is then interrupted, and nothing is sent.
    private static Card shared(CardTerminal terminal) throws CardException {
        var card = terminal.connect("*");
        try {
            card.beginExclusive();
        } catch (CardException | RuntimeException e) {
            card.disconnect(true);
            throw e;
        }
        return card;
    }

    /// Hex. Says which kind of card it is at most, never whose.
    public String answerToReset() {
        return HexFormat.of().formatHex(card.getATR().getBytes());
    }

    /// Once it is known what card this is: from now on these, and only these.
    ///
    /// @throws ForbiddenCommandException if the card has shown itself to be another
    public void only(Application... applications) {
        guard.only(List.of(applications));
    }

    /// Sends once.
    public Answer send(CardCommand command) throws CardException {
        var bytes = command.bytes();
        guard.check(command.name(), bytes);
        var answer = transmit(command.name(), ByteBuffer.wrap(bytes));
        guard.answered(bytes, answer.statusWord());
        return answer;
    }

    /// Sends the extended form where this reader lets it through. Not for a command that may spend a try.
    public Answer send(CardCommand extended, CardCommand shorter) throws CardException {
        return ability.isExtendedLengthRefused() ? send(shorter) : tryExtended(extended, shorter);
    }

    private Answer tryExtended(CardCommand extended, CardCommand shorter) throws CardException {
        try {
            var answer = send(extended);
            if (!ReaderAbility.isRefusal(answer.statusWord())) {
                return answer;
            }
        } catch (CardException e) {
            log.atDebug().log("{} -> not sent", extended.name());
            rememberRefusal();
        }
        var answer = send(shorter);
        ability.refusesExtendedLength();
        return answer;
    }

    /// A provider may end the connection over a command that the reader did not take, as ours does: then this reading is
    /// interrupted, and the next one asks in pieces. A card that is gone says nothing about its reader.
    private void rememberRefusal() throws CardException {
        if (Provider.call(terminal::isCardPresent)) {
            ability.refusesExtendedLength();
        }
    }

    /// Sends once and keeps no data.
    public int statusWord(CardCommand command) throws CardException {
        try (var answer = send(command)) {
            return answer.statusWord();
        }
    }

    /// Enters an application that this kind of card has.
    public void enter(String name, Application application) throws CardException, RefusedException {
        var answer = statusWord(CardCommand.select(name, application));
        if (!Answer.isSelection(answer)) {
            throw new RefusedException(answer);
        }
    }

    /// Enters an application if the card has it.
    public boolean enters(String name, Application application) throws CardException {
        return Answer.isSelection(statusWord(CardCommand.select(name, application)));
    }

    /// Tries a secret, once, straight from where it was typed to the provider: on the heap there is no copy of it.
    ///
    /// @param reference `80` plus the short id of the secret's file; `80` alone for the one selected
    /// @return the status word
    /// @throws CardException then nobody knows whether it counted
    public int verify(int reference, TypedSecret typed, Asking asking) throws CardException {
        var length = typed.secret().length();
        guard.permit(reference, typed.secret(), asking::consentsToLastTry);
        var command = memory.allocate(5 + length).asByteBuffer();
        try {
            command.putInt(0x0020_0000 | reference).put((byte) length);
            typed.moveInto(command);
            guard.checkAttempt(command.flip());
            try (var answer = transmit("VERIFY " + typed.secret(), command)) {
                return answer.statusWord();
            }
        } finally {
            wipe(command);
        }
    }

    /// The keys of the reader, if it has some. Asked once per reader: whether it refused, or the card was just leaving, the
    /// next answer of the card tells.
    public Optional<PinPad> pinPad() {
        if (ability.hasNoKeys()) {
            return Optional.empty();
        }
        var pad = PinPad.find(this::control);
        noKeysSeen = pad.isEmpty();
        return pad;
    }

    /// Lets the visitor type four digits on the reader, which sends them to the card, once.
    public PinAnswer verifyOnPad(PinPad pad, int reference, Secret secret, Asking asking)
            throws CardException {
        guard.permit(reference, secret, asking::consentsToLastTry);
        return pad.verify(reference, asking.timeLimit());
    }

    /// To the reader: what it can do, or to open its PIN pad for the one attempt that was permitted.
    private byte[] control(int code, byte[] data) throws CardException {
        if (code != PinPad.featureRequest()) {
            guard.checkPinPad(PinVerifyStructure.command(data));
        }
        return Provider.call(() -> card.transmitControlCommand(code, data));
    }

    private Answer transmit(String name, ByteBuffer command) throws CardException {
        try {
            var length = Provider.call(
                    () -> card.getBasicChannel().transmit(command, answered.clear()));
            if (length < 2 || length > LONGEST_ANSWER) {
                throw new CardException("no status word");
            }
            if (noKeysSeen) {
                ability.showsNoKeys();
            }
            var answer = Answer.of(answered, length);
            log.atDebug().log("{} -> {}", name, CardTrace.hex(answer.statusWord()));
            trace.exchanged(name, CardTrace.masked(command), CardTrace.masked(length - 2, answer.statusWord()));
            return answer;
        } finally {
            wipe(answered);
        }
    }

    private static void wipe(ByteBuffer buffer) {
        MemorySegment.ofBuffer(buffer.clear()).fill((byte) 0);
    }

    /// Our own provider powers the card off, as a My Number card may keep "PIN verified" through a warm reset; others
    /// reset it.
    @Override
    public void close() {
        if (inTransaction) {
            leave("transaction", card::endExclusive);
        }
        leave("connection", () -> card.disconnect(true));
        memory.close();
    }

    private static void leave(String what, Leaving leaving) {
        try {
            leaving.run();
        } catch (CardException | RuntimeException e) {
            log.atDebug().log("the card was gone before its {} ended", what);
        }
    }

    @FunctionalInterface
    private interface Leaving {

        void run() throws CardException;
    }
}
