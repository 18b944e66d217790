package madoguchi.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Which answers to reset belong to My Number cards: those that are published, and those this process has seen. A wrong
/// guess costs one command; what decides is what the card says.
final class KnownCards {

    private static final int REMEMBERED = 64;

    /// pcsc-tools' list and OpenSC's; contactless first.
    private static final Set<String> MY_NUMBER = Set.of(
            "3b888001000005e0b381a1007f",
            "3b888001000041e0b381a1003b",
            "3bc5ff8131fb458073c6010000",
            "3bda13ff8131fb468012392f31c173c601c03b",
            "3be000ff8131fe4514",
            "3bf59100ff918171fe400042000100d1d6");

    private final Map<String, Boolean> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized boolean isProbablyMyNumber(String answerToReset) {
        return seen.getOrDefault(answerToReset, MY_NUMBER.contains(answerToReset));
    }

    synchronized void learn(String answerToReset, Recognised recognised) {
        switch (recognised) {
            case Recognised.MyNumber _ -> seen.put(answerToReset, true);
            case Recognised.Licence _, Recognised.Residence _ -> seen.put(answerToReset, false);
            case Recognised.NotReadable _, Recognised.Unknown _ -> {}
        }
    }
}
