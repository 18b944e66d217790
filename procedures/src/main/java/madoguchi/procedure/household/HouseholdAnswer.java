package madoguchi.procedure.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.catalogue.Question;
import madoguchi.procedure.decision.Decision;
import madoguchi.procedure.decision.Due;
import madoguchi.procedure.decision.Status;
import madoguchi.procedure.fact.Facts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One household's procedures as JSON, with the keys of `expected` in the acceptance cases.
record HouseholdAnswer(String id, Catalogue catalogue, Facts facts, List<Decision> decisions, Town town) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode json() {
        var json = JSON.objectNode();
        json.put("id", id);
        var items = json.putArray("items");
        decisions.forEach(decision -> items.add(item(decision)));
        json.set("town_set", set(Decision::isTownWork));
        json.set("guide_set", set(Decision::isGuided));
        json.set("optional_set", set(decision -> decision.status() == Status.OPTIONAL));
        json.set("omitted_set", set(decision -> decision.status() == Status.OMITTED));
        json.set("done_set", set(decision -> decision.status() == Status.DONE));
        json.set("departments_to_visit_without_onestop", departments());
        json.set("questions_when_records_linked", questions());
        json.set("display", new Display(facts).json());
        return json;
    }

    private static ObjectNode item(Decision decision) {
        var item = JSON.objectNode();
        item.put("id", decision.procedure().id());
        item.put("status", status(decision));
        item.put("accept", decision.body());
        item.put("why", why(decision));
        item.set("deadline", deadline(decision));
        item.put("certainty", decision.procedure().certainty());
        decision.notes().stream().findFirst().ifPresent(note -> item.put("note", note(note)));
        return item;
    }

    /// What nobody knows is the clerk's to decide.
    private static String status(Decision decision) {
        return switch (decision.status()) {
            case DONE -> "done";
            case REQUIRED -> "required";
            case BENEFIT -> "benefit";
            case OPTIONAL -> "optional";
            case GUIDE -> "guide";
            case OMITTED -> "omitted";
            case NEEDS_DECISION, OPEN -> "needs_decision";
        };
    }

    private static String why(Decision decision) {
        var law = decision.status() == Status.OMITTED && decision.procedure().omission() != null
                ? decision.procedure().omission().law()
                : decision.procedure().law();
        return "%s(%s)".formatted(decision.because(), law);
    }

    private static String note(Procedure.Note note) {
        if (note.variant() != null) {
            return "variant=" + note.variant();
        }
        return note.inEnglish() != null ? note.inEnglish() : note.text();
    }

    private static JsonNode deadline(Decision decision) {
        var due = decision.due();
        if (due == null) {
            return JSON.nullNode();
        }
        var deadline = days(due.days());
        deadline.put("rule", due.rule().inEnglish() != null ? due.rule().inEnglish() : due.rule().text());
        deadline.put("counted_from", text(due.countedFrom()));
        deadline.put("kind", due.kind());
        if (due.latest() != null) {
            deadline.set("range_latest", days(due.latest()));
        }
        due.also().forEach((name, days) -> deadline.set(name, also(name, days)));
        return deadline;
    }

    private static ObjectNode days(Due.@Nullable Days days) {
        var json = JSON.objectNode();
        json.put("raw", days == null ? null : text(days.raw()));
        json.put("effective", days == null ? null : text(days.effective()));
        return json;
    }

    /// What rolls has two days; what does not, one.
    private static JsonNode also(String name, Due.Days days) {
        return name.equals("gun_itself") ? JSON.stringNode(text(days.raw())) : days(days);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private ArrayNode set(Predicate<Decision> those) {
        var set = JSON.arrayNode();
        decisions.stream()
                .filter(those)
                .map(decision -> decision.procedure().id())
                .sorted()
                .forEach(set::add);
        return set;
    }

    private ArrayNode departments() {
        var work = decisions.stream()
                .filter(Decision::isTownWork)
                .map(decision -> decision.procedure().id())
                .collect(Collectors.toSet());
        var departments = JSON.arrayNode();
        town.departments().entrySet().stream()
                .filter(department -> department.getValue().stream().anyMatch(work::contains))
                .map(Map.Entry::getKey)
                .forEach(departments::add);
        return departments;
    }

    private ArrayNode questions() {
        var situation = catalogue.situation(facts);
        var questions = JSON.arrayNode();
        catalogue.questions().stream()
                .filter(question -> !question.askIf().evaluate(situation).isFalse())
                .map(Question::id)
                .forEach(questions::add);
        return questions;
    }
}
