package madoguchi.benchmark.card;

import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.smartcardio.CardException;
import madoguchi.card.CardReader;

/// The ways in which the four attributes are read, ours first: our reader over each provider, and others' commands over
/// our provider, so that one thing differs at a time.
final class Ways {

    /// @param reading connects, reads, disconnects
    record Way(String name, Reading reading) {}

    @FunctionalInterface
    interface Reading {

        void run() throws Exception;
    }

    private final List<Reader> readers;
    private final List<Way> ways;

    Ways() throws CardException, NoSuchAlgorithmException {
        var ours = Reader.ours();
        var jdk = Reader.ofJdk();
        var jna = Reader.ofJna();
        readers = List.of(ours, jdk, jna);
        ways = List.of(
                whole("ours", ours),
                whole("our reader over the JDK's provider", jdk),
                whole("our reader over jnasmartcardio", jna),
                new Way("commands of myna", () -> ours.replay(Sequence.MYNA)),
                new Way("commands of myna, tries asked before", () -> ours.replay(Sequence.MYNA_WITH_TRIES)),
                new Way("commands of TRETJapanNFCReader, on the attributes", () -> ours.replay(Sequence.TRET)),
                new Way("commands of jsapdu, tries not asked", () -> ours.replay(Sequence.JSAPDU)));
    }

    private static Way whole(String name, Reader reader) {
        var cards = new CardReader();
        return new Way(name, () -> reader.read(cards));
    }

    Reader ours() {
        return readers.getFirst();
    }

    List<Reader> readers() {
        return readers;
    }

    boolean isOurs(Way way) {
        return way.equals(ways.getFirst());
    }

    /// All, each time beginning with the next: what comes first in a round finds the machine otherwise than what follows.
    List<Way> inRound(int round) {
        var turned = new ArrayList<>(ways);
        Collections.rotate(turned, -round);
        return turned;
    }
}
