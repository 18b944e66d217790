package madoguchi.acceptance;

import java.util.Map;

/// What a clerk does at one counter, with the desk's own buttons.
record DeskHands(Screen screen, int counter) {

    DeskHands sit() {
        screen.visit("/desk/" + counter).see(".queue-now");
        return this;
    }

    void call(int number) {
        screen.press("[hx-post='/queue/%d/call/%d'] button".formatted(counter, number));
        screen.see(".queue-now.called .queue-number", number + "");
    }

    void start() {
        screen.press("[id^='queue-start-']").see(".queue-now.serving");
    }

    void openCase() {
        screen.press("[hx-post='/desk/%d/case']".formatted(counter)).see(".roles");
    }

    /// Leaves nobody at the counter.
    void finish() {
        screen.press("[id^='queue-finish-']").see(".queue-now.free");
    }

    void askForCard(String role) {
        screen.press("[hx-post$='/card-requests'][data-role='%s']".formatted(role)).see(".case-card");
    }

    void find(String role, String kana) {
        screen.press("[hx-get$='/people/%s/search']".formatted(role)).fill("#search-kana", kana);
        screen.press("#editor form.search button").press("#found tbody button").seeNo("#editor");
    }

    void sameAsApplicant(String role) {
        screen.press("[hx-post$='/people/%s/same']".formatted(role));
    }

    /// Ticks the procedure and answers what its form asks, choices by their words.
    void fillIn(String procedure, String form, Map<String, String> answers) {
        screen.press("[name=procedure][value='%s']".formatted(procedure));
        screen.press("[hx-get$='/forms/%s/facts']".formatted(form));
        answers.forEach((fact, answer) -> screen.fill("#editor [name='fact.%s']".formatted(fact), answer));
        screen.press("#editor [type=submit]").seeNo("#editor");
    }

    void print(String form) {
        screen.press("#case [hx-post$='/forms/%s/print']".formatted(form));
    }

    /// Compares the codes at the pages' feet, and hands the papers over.
    void handOver(int papers) {
        for (var paper = 1; paper <= papers; paper++) {
            screen.press(".hand-over li:nth-of-type(%d) [name=print]".formatted(paper));
        }
        screen.press(".hand-over button").seeNo(".hand-over");
    }
}
