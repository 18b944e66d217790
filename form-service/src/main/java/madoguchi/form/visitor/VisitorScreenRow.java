package madoguchi.form.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.event.ScreenId;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent.Kind;
import madoguchi.form.visitor.VisitorScreen.Answered;
import madoguchi.form.visitor.VisitorScreen.Asked;
import madoguchi.form.visitor.VisitorScreen.Ended;
import madoguchi.form.visitor.VisitorScreen.Ending;
import madoguchi.form.visitor.VisitorScreen.Open;
import madoguchi.form.visitor.VisitorScreen.Question;
import madoguchi.seal.ScreenWords;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// The states of a visitor's screen as the columns that change.
record VisitorScreenRow(
        String state,
        boolean shown,
        @Nullable String publicKey,
        @Nullable String privateKey,
        @Nullable String words,
        @Nullable String answer,
        @Nullable String ending) {

    static VisitorScreenRow of(VisitorScreen screen) {
        return switch (screen) {
            case Open(var _, Question(var words, var key), var shown) ->
                new VisitorScreenRow("OPEN", shown, key.publicKey(), key.privateKey(), text(words), null, null);
            case Open(var _, var _, var shown) -> new VisitorScreenRow("OPEN", shown, null, null, null, null, null);
            case Answered(var _, var words, var key) ->
                new VisitorScreenRow("ANSWERED", true, null, null, text(words), key, null);
            case Ended(var _, var why) -> new VisitorScreenRow("ENDED", false, null, null, null, null, why.name());
        };
    }

    static VisitorScreen read(ResultSet row, int number) throws SQLException {
        var asked = new Asked(
                new ScreenId(row.getObject("id", UUID.class)),
                new VisitId(row.getObject("visit", UUID.class)),
                new CounterId(row.getInt("counter")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
        return switch (State.valueOf(row.getString("state"))) {
            case OPEN -> new Open(asked, question(row), row.getBoolean("shown"));
            case ANSWERED -> new Answered(asked, words(row.getString("words")), row.getString("answer"));
            case ENDED -> new Ended(asked, Ending.valueOf(row.getString("ending")));
        };
    }

    private static @Nullable Question question(ResultSet row) throws SQLException {
        var words = row.getString("words");
        return words == null
                ? null
                : new Question(words(words), new SealKey(row.getString("public_key"), row.getString("private_key")));
    }

    private static String text(ScreenWords words) {
        return new String(words.bytes(), UTF_8);
    }

    private static ScreenWords words(String text) {
        return ScreenWords.of(text.getBytes(UTF_8));
    }

    private enum State {
        OPEN,
        ANSWERED,
        ENDED
    }

    /// It holds a key.
    @Override
    public String toString() {
        return "VisitorScreenRow[masked]";
    }
}
