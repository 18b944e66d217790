package madoguchi.form.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardNews;
import madoguchi.form.casework.CardRequest;
import madoguchi.form.casework.CardRequest.Accepted;
import madoguchi.form.casework.CardRequest.Closed;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.casework.CardRequest.Read;
import madoguchi.form.casework.CardRequest.Refused;
import madoguchi.form.desk.CardState.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the newest card request of a visit into the clerk's words. What has ended is told for a while, then goes away.
@Component
class CardStates {

    private static final Duration TOLD_FOR = Duration.ofMinutes(1);
    private static final CardWords READ = new CardWords("読み取りました。", "");
    private static final CardWords TO_LOOK_AT =
            new CardWords("カードを読み取りました。入れる前に、確かめるところがあります。", "内容を確かめるか、手入力で進めてください。");
    private static final CardWords EXPIRED =
            new CardWords("カードの読み取りを待つ時間が過ぎました。", "もう一度読み取るか、手入力で進めてください。");

    private final CardNews news;
    private final Clock clock;

    CardStates(CardNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    Optional<CardState> find(VisitId visit, CounterId counter) {
        return news.newest(visit, counter).filter(this::isNews).flatMap(this::state);
    }

    /// What waits is news until it is over.
    private boolean isNews(CardRequest request) {
        var told = clock.instant().minus(TOLD_FOR);
        return request instanceof CardRequest.Waiting
                || told.isBefore(request.asked().expiresAt())
                || news.endOf(request).filter(told::isBefore).isPresent();
    }

    private Optional<CardState> state(CardRequest request) {
        return switch (request) {
            case Open open -> Optional.of(open(open));
            case Read read -> Optional.of(state(read, Step.TO_LOOK_AT, TO_LOOK_AT));
            case Accepted _ -> Optional.of(state(request, Step.ACCEPTED, READ));
            case Refused refused -> Optional.of(state(request, Step.REFUSED, CardWords.of(refused.why())));
            case Closed(_, var why) when why == Reason.EXPIRED -> Optional.of(state(request, Step.EXPIRED, EXPIRED));
            case Closed _ -> Optional.empty();
        };
    }

    private CardState open(Open open) {
        return news.refusal(open)
                .map(refused -> state(open, Step.NOT_READ, CardWords.of(refused)))
                .orElseGet(() -> progressing(open));
    }

    private static CardState progressing(Open open) {
        return switch (open.progress()) {
            case Progress.Sent _ -> state(open, Step.SENT, new CardWords("カードリーダーの用意をしています。", ""));
            case Progress.AwaitingCard _ -> state(open, Step.AWAITING_CARD, new CardWords("カードを置いてください。", "前から置いたままのカードは、いったん取ってください。"));
            case Progress.AwaitingPin asked ->
                state(open, Step.AWAITING_PIN, CardWords.awaiting(asked), asked.triesLeft(), false, false);
            case Progress.NotRead unread ->
                state(
                        open,
                        Step.NOT_READ,
                        CardWords.of(unread),
                        unread.triesLeft(),
                        unread.isLastTry(),
                        isPrintedNumberPossible(unread));
        };
    }

    private static boolean isPrintedNumberPossible(Progress.NotRead unread) {
        return switch (unread.problem()) {
            case WRONG_PIN, PIN_LOCKED, LAST_TRY, PIN_CANCELLED, PIN_TIMED_OUT ->
                SecretWords.hasPrintedNumber(unread.secret());
            case WRONG_NUMBER,
                    CARD_REMOVED,
                    INTERRUPTED,
                    UNKNOWN_CARD,
                    UNSUPPORTED_CARD,
                    UNREADABLE,
                    NO_READER,
                    NO_PIN_PAD,
                    NO_CARD -> false;
        };
    }

    private static CardState state(CardRequest request, Step step, CardWords words) {
        return state(request, step, words, null, false, false);
    }

    private static CardState state(
            CardRequest request,
            Step step,
            CardWords words,
            @Nullable Integer triesLeft,
            boolean consentPossible,
            boolean printedNumberPossible) {
        var asked = request.asked();
        return new CardState(
                asked.id(),
                asked.role(),
                step,
                request instanceof CardRequest.Waiting,
                words.message(),
                words.remedy(),
                triesLeft,
                consentPossible,
                printedNumberPossible,
                asked.expiresAt());
    }
}
