package madoguchi.card.residence;

import static madoguchi.card.residence.ResidenceApplications.PIECE;

import java.util.Arrays;
import java.util.HexFormat;
import javax.smartcardio.CardException;
import madoguchi.card.MalformedFileException;
import madoguchi.card.session.Answer;
import madoguchi.card.session.CardCommand;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.RefusedException;

/// The files of DF1, which are read in secure messaging.
///
/// The specification reads whole files in commands of extended length. A reader that lets none through is asked in
/// pieces, as one published program does; whether every card answers that nobody says, and it spends nothing.
final class HiddenFiles {

    private static final int ALL = 0;

    private final GuardedCard card;
    private final SecureMessaging session;

    HiddenFiles(GuardedCard card, SecureMessaging session) {
        this.card = card;
        this.session = session;
    }

    /// All of a file, or its first piece.
    byte[] beginning(String name, int file) throws CardException, RefusedException, MalformedFileException {
        return beginning(name, file, ALL);
    }

    /// @param length 0 for all
    /// @throws MalformedFileException also if the card gives more than it was asked for: that stays hidden
    byte[] beginning(String name, int file, int length) throws CardException, RefusedException, MalformedFileException {
        var place = "%02x00".formatted(0x80 | file);
        var piece = length == ALL ? PIECE : Math.min(PIECE, length);
        try (var answer = card.send(extended(name, place, length), shorter(name, place, piece))) {
            return clear(answer, length);
        }
    }

    /// Goes on until so much is known.
    byte[] until(int length, String name, byte[] beginning) throws CardException, RefusedException, MalformedFileException {
        var file = Arrays.copyOf(beginning, Math.max(length, beginning.length));
        for (var at = beginning.length; at < length; ) {
            var wanted = Math.min(PIECE, length - at);
            try (var answer = card.send(shorter(name, "%04x".formatted(at), wanted))) {
                var piece = clear(answer, wanted);
                if (piece.length != wanted) {
                    throw new MalformedFileException("the file ends early");
                }
                System.arraycopy(piece, 0, file, at, piece.length);
                at += piece.length;
            }
        }
        return file;
    }

    private byte[] clear(Answer answer, int wanted) throws RefusedException, MalformedFileException {
        if (!answer.hasData()) {
            throw new RefusedException(answer.statusWord());
        }
        if (wanted != ALL && answer.data().length > session.longest(wanted)) {
            throw new MalformedFileException("more than was asked for");
        }
        return session.clear(answer.data());
    }

    private static CardCommand extended(String name, String place, int length) {
        return command(name, place + "000004", length, "0000");
    }

    private static CardCommand shorter(String name, String place, int length) {
        return command(name, place + "04", length, "00");
    }

    private static CardCommand command(String name, String header, int length, String end) {
        var wanted = HexFormat.of().formatHex(SecureMessaging.wanted(length));
        return new CardCommand("READ hidden " + name, "08b0" + header + wanted + end);
    }
}
