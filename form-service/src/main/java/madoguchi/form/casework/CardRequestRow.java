package madoguchi.form.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardRequest.Accepted;
import madoguchi.form.casework.CardRequest.Asked;
import madoguchi.form.casework.CardRequest.Closed;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.casework.CardRequest.Read;
import madoguchi.form.casework.CardRequest.Refused;
import madoguchi.form.person.Role;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// The states of a card request as the columns that change.
///
/// @param progress null where it stays as it was
record CardRequestRow(
        String state,
        @Nullable String reason,
        @Nullable String privateKey,
        @Nullable String progress,
        @Nullable Integer triesLeft,
        @Nullable String problem,
        @Nullable String secret,
        @Nullable String kind,
        @Nullable String statusWord,
        @Nullable String sealed) {

    static CardRequestRow of(CardRequest request) {
        return switch (request) {
            case Open open -> open(open.key().privateKey(), open.progress());
            case Read read -> read(read);
            case Accepted _ -> ended("ACCEPTED", null);
            case Refused refused -> ended("REFUSED", refused.why().name());
            case Closed closed -> ended("CLOSED", closed.why().name());
        };
    }

    private static CardRequestRow open(String key, Progress progress) {
        return switch (progress) {
            case Progress.Sent _ -> open(key, Step.ASKED, null, null);
            case Progress.AwaitingCard _ -> open(key, Step.AWAITED, null, null);
            case Progress.AwaitingPin(var tries, var secret) -> open(key, Step.PIN_ASKED, tries, secret);
            case Progress.NotRead(var problem, var tries, var secret, var kind, var statusWord) ->
                new CardRequestRow(
                        State.OPEN.name(),
                        null,
                        key,
                        Step.NOT_READ.name(),
                        tries,
                        problem.name(),
                        name(secret),
                        name(kind),
                        statusWord,
                        null);
        };
    }

    private static CardRequestRow open(String key, Step step, @Nullable Integer tries, @Nullable Secret secret) {
        return new CardRequestRow(
                State.OPEN.name(), null, key, step.name(), tries, null, name(secret), null, null, null);
    }

    private static CardRequestRow read(Read read) {
        return new CardRequestRow(
                State.READ.name(), null, read.key().privateKey(), null, null, null, null, null, null, read.sealed());
    }

    private static CardRequestRow ended(String state, @Nullable String reason) {
        return new CardRequestRow(state, reason, null, null, null, null, null, null, null, null);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static CardRequest read(ResultSet row, int number) throws SQLException {
        var asked = new Asked(
                new CardRequestId(row.getObject("id", UUID.class)),
                new VisitId(row.getObject("visit", UUID.class)),
                new CounterId(row.getInt("counter")),
                Role.valueOf(row.getString("role")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
        return switch (State.valueOf(row.getString("state"))) {
            case OPEN -> new Open(asked, key(row), progress(row));
            case READ -> new Read(asked, key(row), row.getString("sealed"));
            case ACCEPTED -> new Accepted(asked);
            case REFUSED -> new Refused(asked, CardError.valueOf(row.getString("reason")));
            case CLOSED -> new Closed(asked, Reason.valueOf(row.getString("reason")));
        };
    }

    private static SealKey key(ResultSet row) throws SQLException {
        return new SealKey(row.getString("public_key"), row.getString("private_key"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var tries = row.getObject("tries_left", Integer.class);
        var secret = value(Secret.class, row.getString("secret"));
        return switch (Step.valueOf(row.getString("progress"))) {
            case ASKED -> new Progress.Sent();
            case AWAITED -> new Progress.AwaitingCard();
            case PIN_ASKED -> new Progress.AwaitingPin(tries, secret);
            case NOT_READ ->
                new Progress.NotRead(
                        Problem.valueOf(row.getString("problem")),
                        tries,
                        secret,
                        value(CardKind.class, row.getString("kind")),
                        row.getString("status_word"));
        };
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private enum State {
        OPEN,
        READ,
        ACCEPTED,
        REFUSED,
        CLOSED
    }

    private enum Step {
        ASKED,
        AWAITED,
        PIN_ASKED,
        NOT_READ
    }

    /// It holds a key.
    @Override
    public String toString() {
        return "CardRequestRow[masked]";
    }
}
