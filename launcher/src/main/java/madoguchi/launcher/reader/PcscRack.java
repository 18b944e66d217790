package madoguchi.launcher.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import madoguchi.virtual.vpcd.PcscDaemon;
import madoguchi.virtual.vpcd.VpcdCard;
import org.jspecify.annotations.Nullable;

/// The demo's cards beside a real PC/SC service with a virtual reader: the agent reads them as it would read real ones.
public final class PcscRack implements AutoCloseable {

    private final PcscDaemon daemon;
    private final List<DemoCard> cards;
    private @Nullable DemoCard inside;
    private @Nullable VpcdCard inserted;

    private PcscRack(PcscDaemon daemon, List<DemoCard> cards) {
        this.daemon = daemon;
        this.cards = cards;
    }

    /// @param folder for the service's settings
    /// @param town the folder with `cards.yaml`
    /// @throws madoguchi.failure.CounterFailure if this machine has no pcscd and vpcd, or one that runs already
    public static PcscRack open(Path folder, Path town) {
        if (!PcscDaemon.isPossible()) {
            throw ReaderError.NO_PCSCD.failure(PcscDaemon.PROGRAM + "\n" + PcscDaemon.DRIVER + "\n" + PcscDaemon.SOCKET);
        }
        try {
            Files.createDirectories(folder);
            return new PcscRack(PcscDaemon.start(folder, 1), DemoCards.read(town));
        } catch (IOException e) {
            throw ReaderError.NO_PCSCD.failure(folder.toString(), e);
        }
    }

    public void insert(String code) {
        var chosen = find(code);
        chosen.card().startCounting();
        try {
            inserted = VpcdCard.insert(daemon, 0, chosen.card());
        } catch (IOException e) {
            throw ReaderError.CARD_IN.failure(code, e);
        }
        inside = chosen;
    }

    /// Printed on the invented card, so to speak.
    public String pin(String code) {
        return find(code).pin();
    }

    /// @return how many commands the card has answered; 0 where there is none
    public int pull() {
        var commands = inside == null ? 0 : inside.card().commands();
        takeOut();
        inside = null;
        return commands;
    }

    private void takeOut() {
        try {
            if (inserted != null) {
                inserted.close();
                inserted = null;
            }
        } catch (IOException e) {
            throw ReaderError.CARD_IN.failure("pull", e);
        }
    }

    private DemoCard find(String code) {
        return cards.stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow(ReaderError.UNKNOWN_CARD::failure);
    }

    @Override
    public void close() {
        takeOut();
        try {
            daemon.close();
        } catch (IOException e) {
            throw ReaderError.NO_PCSCD.failure("close", e);
        }
    }
}
