package madoguchi.card.mynumber;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.smartcardio.CardException;
import madoguchi.card.session.CardCommand;
import madoguchi.card.session.GuardedCard;

/// Where the keys of the public certification service (公的個人認証) live.
public enum JpkiToken {
    MY_NUMBER_CARD("JPKIAPICCTOKEN2"),
    /// 住民基本台帳カード.
    JUKI("JPKIAPICCTOKEN"),
    ANDROID("JPKIAPGPSETOKEN"),
    IPHONE("JPKIAPIOSTOKEN");

    private static final int NAME = 32;

    private final String token;

    JpkiToken(String token) {
        this.token = token;
    }

    /// As the card names it.
    public String token() {
        return token;
    }

    /// Enters the JPKI application, if there is one.
    public static Optional<JpkiToken> of(GuardedCard card) throws CardException {
        if (card.statusWord(CardCommand.select("JPKI application", MyNumberApplications.JPKI)) != 0x9000
                || card.statusWord(CardCommand.selectFile("token", MyNumberApplications.TOKEN)) != 0x9000) {
            return Optional.empty();
        }
        try (var answer = card.send(CardCommand.readOn("token", 0, NAME))) {
            return answer.hasData() ? named(answer.data()) : Optional.empty();
        }
    }

    /// Padded with spaces, or with zeros.
    private static Optional<JpkiToken> named(byte[] file) {
        var name = new String(file, StandardCharsets.US_ASCII).trim();
        for (var token : values()) {
            if (token.token.equals(name)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
