package madoguchi.form.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.VisitId;
import madoguchi.form.casework.SingleLine;
import madoguchi.form.pdf.PageImage;
import madoguchi.form.print.Preview;
import madoguchi.form.visitor.ShowToVisitor;
import madoguchi.form.visitor.VisitorError;
import madoguchi.screen.CommandId;
import madoguchi.seal.ScreenWords;
import madoguchi.town.TownProfile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Showing a visitor something on the counter's second screen, and clearing it.
@Controller
@RequestMapping("/desk/{counter}/screens")
class ScreenCommands {

    private static final int LONGEST_QUESTION = 120;
    private static final int LONGEST_ANSWER = 24;
    private static final int MOST_ANSWERS = 8;
    private static final Map<String, String> QUESTION = Map.of(
            "ja", "おたずねします",
            "plain", "聞《き》きたい ことが あります",
            "en", "We have a question for you",
            "zh", "想请问您",
            "vi", "Chúng tôi xin hỏi",
            "pt", "Temos uma pergunta");

    private final DeskStates states;
    private final DeskActions actions;
    private final ShowToVisitor show;
    private final Preview preview;
    private final TownProfile town;

    ScreenCommands(
            DeskStates states, DeskActions actions, ShowToVisitor show, Preview preview, TownProfile town) {
        this.states = states;
        this.actions = actions;
        this.show = show;
        this.preview = preview;
        this.town = town;
    }

    @GetMapping("/question")
    String dialog(@PathVariable CounterId counter, Model model) {
        model.addAttribute("desk", states.at(counter));
        model.addAttribute("questions", town.questions());
        return "desk/screens :: question";
    }

    /// @param question one of the town's; without it, what the clerk typed
    /// @param answers to the typed question, one a line
    @PostMapping("/question")
    @ResponseBody
    ResponseEntity<DeskState> ask(
            @PathVariable CounterId counter,
            @RequestParam VisitId visit,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String answers,
            CommandId id) {
        var words = question.isEmpty() ? typed(text.strip(), lines(answers)) : words(question);
        return actions.run(id, "ask", counter, visit, () -> show.question(visit, counter, words));
    }

    /// 筆談. Nothing of what is written comes here.
    @PostMapping("/writing")
    @ResponseBody
    ResponseEntity<DeskState> write(@PathVariable CounterId counter, @RequestParam VisitId visit, CommandId id) {
        return actions.run(id, "write", counter, visit, () -> show.writing(visit, counter));
    }

    /// The first page of a form, as it would be printed now.
    @PostMapping("/page")
    @ResponseBody
    ResponseEntity<DeskState> page(
            @PathVariable CounterId counter, @RequestParam VisitId visit, @RequestParam FormCode form, CommandId id) {
        actions.requireServed(counter, visit);
        var png = PageImage.png(preview.pdf(visit, form), 1);
        return actions.run(id, "show " + form, counter, visit, () -> show.page(visit, counter, png));
    }

    @PostMapping("/close")
    @ResponseBody
    ResponseEntity<DeskState> close(@PathVariable CounterId counter, @RequestParam VisitId visit, CommandId id) {
        return actions.run(id, "clear screen", counter, visit, () -> show.clear(visit, counter));
    }

    private static List<String> lines(String answers) {
        return answers.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private ScreenWords words(String code) {
        return town.questions().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(ScreenCommands::words)
                .orElseThrow(VisitorError.UNKNOWN_QUESTION::failure);
    }

    private static ScreenWords words(TownProfile.Question question) {
        var keys = IntStream.range(0, question.answers().size())
                .mapToObj(at -> new ScreenWords.Key("a" + (at + 1), question.answers().get(at)))
                .toList();
        return new ScreenWords(QUESTION, question.text(), keys);
    }

    private static ScreenWords typed(String text, List<String> answers) {
        var fits = !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST_QUESTION
                && SingleLine.fits(text)
                && !answers.isEmpty()
                && answers.size() <= MOST_ANSWERS
                && answers.stream().allMatch(answer -> answer.codePointCount(0, answer.length()) <= LONGEST_ANSWER
                        && SingleLine.fits(answer));
        if (!fits) {
            throw VisitorError.TEXT_UNFIT.failure();
        }
        var keys = IntStream.range(0, answers.size())
                .mapToObj(at -> new ScreenWords.Key("a" + (at + 1), Map.of(ScreenWords.JAPANESE, answers.get(at))))
                .toList();
        return new ScreenWords(QUESTION, Map.of(ScreenWords.JAPANESE, text), keys);
    }
}
