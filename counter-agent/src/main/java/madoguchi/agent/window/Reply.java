package madoguchi.agent.window;

/// What came of showing something to the visitor. All of these happen every day.
public sealed interface Reply {

    /// «もう一度入力する», «入力する»: the visitor wants the number asked for.
    record Again() implements Reply {}

    /// «暗証番号を使わずに進める».
    record Without() implements Reply {}

    /// Seen, and the visitor goes on.
    record Seen() implements Reply {}

    /// @param index into the answers that were offered, from 0
    record Answered(int index) implements Reply {}

    /// The conversation in writing was ended, by whichever side.
    record Ended() implements Reply {}

    record Cancelled() implements Reply {}

    record TimedOut() implements Reply {}

    /// Nobody waits any more.
    record NotWanted() implements Reply {}

    /// There is no display here.
    record NoWindow() implements Reply {}
}
