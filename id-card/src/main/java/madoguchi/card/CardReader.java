package madoguchi.card;

import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import madoguchi.card.licence.DriversLicence;
import madoguchi.card.mynumber.MyNumberCard;
import madoguchi.card.mynumber.MyNumberInspection;
import madoguchi.card.residence.ResidenceCard;
import madoguchi.card.session.CardTrace;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.ReaderAbilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the card that lies on a reader, once, in one session that nobody else shares. Remembers which readers and cards
/// it has met; one per process is enough, for any number of threads and readers.
public final class CardReader {

    private static final Logger log = LoggerFactory.getLogger(CardReader.class);

    private final KnownCards known = new KnownCards();
    private final ReaderAbilities abilities = new ReaderAbilities();
    private final CardTrace trace;

    public CardReader() {
        this(CardTrace.NONE);
    }

    /// @param trace hears every exchange, without what is secret or personal
    public CardReader(CardTrace trace) {
        this.trace = trace;
    }

    public CardReading read(CardTerminal terminal, Asking asking) {
        try (var card = GuardedCard.open(terminal, abilities, Recognition.APPLICATIONS, trace)) {
            return read(card, asking);
        } catch (CardException e) {
            var loss = CardLoss.of(e, terminal);
            log.atDebug().addKeyValue("cause", loss.cause()).log("The card went away");
            return loss.reading();
        }
    }

    /// What the card says of itself unopened: for whoever looks after the readers, and for the holder. Never part of
    /// what a desk reads.
    public CardInspection inspect(CardTerminal terminal) {
        try (var card = GuardedCard.open(terminal, abilities, Recognition.APPLICATIONS, trace)) {
            return inspect(card);
        } catch (CardException e) {
            return new CardInspection.NotInspected(CardLoss.of(e, terminal).reading());
        }
    }

    private CardInspection inspect(GuardedCard card) throws CardException {
        return switch (recognise(card)) {
            case Recognised.MyNumber _ -> new MyNumberInspection(card).inspect();
            case Recognised.Licence _ -> LicenceInspection.inspect(card);
            case Recognised.Residence(var kind, var _) -> CardInspection.Inspected.of(kind);
            case Recognised.NotReadable(var kind) -> CardInspection.Inspected.of(kind);
            case Recognised.Unknown _ -> new CardInspection.NotInspected(new CardReading.UnknownCard());
        };
    }

    private Recognised recognise(GuardedCard card) throws CardException {
        var answerToReset = card.answerToReset();
        var recognised = new Recognition(card).recognise(known.isProbablyMyNumber(answerToReset));
        known.learn(answerToReset, recognised);
        return recognised;
    }

    private CardReading read(GuardedCard card, Asking asking) throws CardException {
        return switch (recognise(card)) {
            case Recognised.MyNumber _ -> new MyNumberCard(card, asking).read();
            case Recognised.Licence(var pinIsSet) -> new DriversLicence(card, asking, pinIsSet).read();
            case Recognised.Residence(var kind, var generation) ->
                new ResidenceCard(card, asking, kind, generation).read();
            case Recognised.NotReadable(var kind) -> new CardReading.Unsupported(kind);
            case Recognised.Unknown _ -> new CardReading.UnknownCard();
        };
    }
}
