package madoguchi.form.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardNews;
import madoguchi.form.casework.CardRequest;
import madoguchi.form.casework.CardRequest.Accepted;
import madoguchi.form.casework.CardRequest.Asked;
import madoguchi.form.casework.CardRequest.Closed;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Progress;
import madoguchi.form.casework.CardRequest.Refused;
import madoguchi.form.desk.CardState.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the newest card request of a visit into the clerk's words. What has ended is told for a while, then goes away.
@Component
class CardStates {

    private static final Duration TOLD_FOR = Duration.ofMinutes(1);
    private static final CardWords READ = new CardWords("読み取りました。", "");
    private static final CardWords EXPIRED =
            new CardWords("カードの読み取りを待つ時間が過ぎました。", "もう一度読み取るか、手入力で進めてください。");

    private final CardNews news;
    private final Clock clock;

    CardStates(CardNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    Optional<CardState> find(VisitId visit, CounterId counter) {
        return news.newest(visit, counter)
                .filter(request -> isNews(request.asked(), clock.instant()))
                .flatMap(this::state);
    }

    private static boolean isNews(Asked asked, Instant now) {
        return now.isBefore(asked.expiresAt().plus(TOLD_FOR));
    }

    private Optional<CardState> state(CardRequest request) {
        return switch (request) {
            case Open open -> Optional.of(open(open));
            case Accepted _ -> Optional.of(state(request, Step.ACCEPTED, READ, null));
            case Refused refused -> Optional.of(state(request, Step.REFUSED, CardWords.of(refused.why()), null));
            case Closed(_, var why) when why == Reason.EXPIRED ->
                Optional.of(state(request, Step.EXPIRED, EXPIRED, null));
            case Closed _ -> Optional.empty();
        };
    }

    private CardState open(Open open) {
        return news.refusal(open)
                .map(refused -> state(open, Step.NOT_READ, CardWords.of(refused), null))
                .orElseGet(() -> progressing(open));
    }

    private static CardState progressing(Open open) {
        return switch (open.progress()) {
            case Progress.Sent _ -> state(open, Step.SENT, new CardWords("カードリーダーの用意をしています。", ""), null);
            case Progress.AwaitingCard _ ->
                state(open, Step.AWAITING_CARD, new CardWords("カードを置いてください。", ""), null);
            case Progress.AwaitingPin(var tries) ->
                state(open, Step.AWAITING_PIN, CardWords.awaitingPin(tries), tries);
            case Progress.NotRead(var problem, var tries) ->
                state(open, Step.NOT_READ, CardWords.of(problem, tries), tries);
        };
    }

    private static CardState state(CardRequest request, Step step, CardWords words, @Nullable Integer triesLeft) {
        var asked = request.asked();
        return new CardState(
                asked.id(),
                asked.role(),
                step,
                request instanceof Open,
                words.message(),
                words.remedy(),
                triesLeft,
                asked.expiresAt());
    }
}
