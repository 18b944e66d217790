package madoguchi.benchmark.card;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import madoguchi.card.CardReader;
import madoguchi.card.CardReading;
import madoguchi.pcsc.PcscProvider;
import madoguchi.virtual.SampleCards;

/// The first reader of the service, by one provider of `javax.smartcardio`.
///
/// @param exclusive what the provider wants to hear for a connection that is not shared
record Reader(String provider, CardTerminal terminal, String exclusive) {

    private static final String TYPE = "PC/SC";
    private static final String NAME = "Virtual PCD 00 00";
    private static final List<String> SILENT_RESENDING =
            List.of("sun.security.smartcardio.t0GetResponse", "sun.security.smartcardio.t1GetResponse");

    static Reader ours() throws CardException {
        return of("ours", PcscProvider.factory(), "EXCLUSIVE;*");
    }

    /// Without its habit of sending a command again by itself, which can spend a try; it looks once, when it is loaded.
    static Reader ofJdk() throws CardException, NoSuchAlgorithmException {
        SILENT_RESENDING.forEach(property -> System.setProperty(property, "false"));
        return of("the JDK's", TerminalFactory.getInstance(TYPE, null), "*");
    }

    static Reader ofJna() throws CardException, NoSuchAlgorithmException {
        return of("jnasmartcardio's", TerminalFactory.getInstance(TYPE, null, new Smartcardio()), "EXCLUSIVE;*");
    }

    private static Reader of(String provider, TerminalFactory factory, String exclusive) throws CardException {
        return new Reader(provider, factory.terminals().getTerminal(NAME), exclusive);
    }

    Card connect() throws CardException {
        return terminal.connect(exclusive);
    }

    static Line line(Card card) {
        var channel = card.getBasicChannel();
        return command -> channel.transmit(new CommandAPDU(command)).getBytes();
    }

    /// Reads with our own reader.
    void read(CardReader reader) {
        var reading = reader.read(terminal, new Visitor());
        if (!(reading instanceof CardReading.Succeeded)) {
            throw new IllegalStateException(provider + ": " + reading.getClass().getSimpleName());
        }
    }

    /// Reads with the commands of somebody else.
    void replay(Sequence sequence) throws Exception {
        var card = connect();
        try {
            requireAttributes(sequence.over(line(card)));
        } finally {
            card.disconnect(true);
        }
    }

    static void requireAttributes(byte[] file) {
        if (!new String(file, StandardCharsets.UTF_8).contains(SampleCards.TARO.name())) {
            throw new IllegalStateException("the card did not give the attributes");
        }
    }
}
