package madoguchi.form.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.event.ProcedureCode;
import madoguchi.form.desk.InterviewState.Deadline;
import madoguchi.form.desk.InterviewState.FactLine;
import madoguchi.form.desk.InterviewState.Item;
import madoguchi.form.desk.InterviewState.ListGroup;
import madoguchi.form.desk.InterviewState.Part;
import madoguchi.form.desk.InterviewState.Saved;
import madoguchi.form.desk.InterviewState.Why;
import madoguchi.form.interview.FamilyInterview.Stand;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.decision.Decision;
import madoguchi.procedure.decision.Due;
import madoguchi.procedure.decision.Status;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.rule.Rule;
import madoguchi.town.TownProfile;
import org.jspecify.annotations.Nullable;

/// The list that the interview decides, as a clerk reads it.
final class ListStates {

    /// From so many days on a deadline is said in days, too.
    private static final long NEAR = 30;
    /// Said by the day itself where there is one.
    private static final Set<String> DAYS = Set.of("death.first", "death.last");

    private static final String BY_FAMILY = "ご家族にうかがうと決まるもの";
    private static final String BY_CLERK = "町の記録を確かめると決まるもの";
    private static final String BY_NOBODY = "「わからない」とうかがったもの";

    private final Catalogue catalogue;
    private final TownProfile town;
    private final Stand stand;
    private final LocalDate today;

    ListStates(Catalogue catalogue, TownProfile town, Stand stand, LocalDate today) {
        this.catalogue = catalogue;
        this.town = town;
        this.stand = stand;
        this.today = today;
    }

    List<ListGroup> groups() {
        return Stream.of(
                        group("today", "今日できること", "", this::isToday, this::departmentName),
                        group("open", "確認要", "まだ決まらないもの", is(Status.OPEN), this::whoCanSay),
                        group("clerk", "職員が決めること", "規則だけでは決まらないもの", this::isForTheClerk, _ -> ""),
                        group("elsewhere", "ほかの窓口・役所への案内", "", Decision::isGuided, _ -> ""),
                        group("omitted", "省略できるもの", "", is(Status.OMITTED), _ -> ""),
                        group("optional", "任意", "してもしなくてもよいもの", is(Status.OPTIONAL), _ -> ""),
                        group("done", "済んだこと", "", is(Status.DONE), _ -> ""))
                .filter(group -> group.size() > 0)
                .toList();
    }

    private static Predicate<Decision> is(Status status) {
        return decision -> decision.status() == status;
    }

    private boolean isToday(Decision decision) {
        return decision.isTownWork() && decision.status() != Status.NEEDS_DECISION;
    }

    private boolean isForTheClerk(Decision decision) {
        return decision.isTownWork() && decision.status() == Status.NEEDS_DECISION;
    }

    /// What 「この内容で決める」 decides, of the procedures that a department of the town takes.
    List<String> procedures() {
        return stand.decisions().stream()
                .filter(Decision::isTownWork)
                .filter(decision -> department(decision).isPresent())
                .map(decision -> decision.procedure().id())
                .toList();
    }

    Saved saved() {
        var forms = stand.decisions().stream()
                .filter(is(Status.OMITTED))
                .flatMap(decision -> decision.procedure().forms().stream())
                .toList();
        return new Saved(
                (int) stand.decisions().stream().filter(is(Status.OMITTED)).count(),
                forms.stream().mapToInt(Procedure.Form::fields).sum(),
                forms.stream().mapToInt(Procedure.Form::signatures).sum());
    }

    private ListGroup group(
            String code, String title, String hint, Predicate<Decision> those, Function<Decision, String> partOf) {
        var parts = new LinkedHashMap<String, List<Item>>();
        order().forEach(name -> parts.put(name, new ArrayList<>()));
        stand.decisions().stream().filter(those).forEach(decision -> parts.computeIfAbsent(
                        partOf.apply(decision), _ -> new ArrayList<>())
                .add(item(decision)));
        return new ListGroup(
                code,
                title,
                hint,
                parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    /// In which the parts of a group come.
    private Stream<String> order() {
        return Stream.concat(Stream.of(BY_FAMILY, BY_CLERK, BY_NOBODY), town.departments().stream().map(TownProfile.Department::name));
    }

    private String departmentName(Decision decision) {
        return department(decision).orElse("");
    }

    private String whoCanSay(Decision decision) {
        if (decision.missing().stream().anyMatch(asked()::contains)) {
            return BY_FAMILY;
        }
        return decision.missing().stream().anyMatch(stand.toLookUp()::contains) ? BY_CLERK : BY_NOBODY;
    }

    private Set<String> asked() {
        return stand.open().stream().flatMap(open -> open.facts().stream()).collect(Collectors.toSet());
    }

    private Optional<String> department(Decision decision) {
        var code = new ProcedureCode(decision.procedure().id());
        return town.departments().stream()
                .filter(department -> department.procedures().contains(code))
                .findFirst()
                .map(TownProfile.Department::name);
    }

    private Item item(Decision decision) {
        var procedure = decision.procedure();
        return new Item(
                procedure.id(),
                procedure.name(),
                procedure.paper(),
                procedure.plain(),
                decision.isTakenByTown() ? null : decision.body(),
                omission(decision),
                decision.missing().stream().map(this::label).distinct().toList(),
                decision.due() == null ? null : deadline(decision.due()),
                why(decision));
    }

    /// Wording 25.
    private static @Nullable String omission(Decision decision) {
        var omission = decision.procedure().omission();
        return decision.status() != Status.OMITTED || omission == null
                ? null
                : "提出は不要です。%sが%sで確認できるためです。(根拠:%s)"
                        .formatted(omission.body(), omission.record(), omission.law());
    }

    /// Also of `household.members.next_insurance`.
    private String label(String fact) {
        var end = fact.lastIndexOf('.');
        return catalogue.facts()
                .find(fact)
                .map(FactDefinition::label)
                .or(() -> catalogue.facts()
                        .find(fact.substring(0, Math.max(0, end)))
                        .map(whole -> whole.label() + "の" + AnswerWords.member(fact.substring(end + 1))))
                .orElse(fact);
    }

    private Deadline deadline(Due due) {
        var days = due.days();
        if (days == null) {
            return new Deadline(kind(due), null, null, null, false, due.rule().text());
        }
        var left = ChronoUnit.DAYS.between(today, days.effective());
        return new Deadline(
                kind(due),
                AnswerWords.weekday(days.effective()),
                days.raw().equals(days.effective()) ? null : AnswerWords.weekday(days.raw()),
                left(left),
                left < 0,
                due.rule().text());
    }

    private static @Nullable String left(long days) {
        if (days < 0) {
            return "期限を過ぎています";
        }
        return days > NEAR ? null : days == 0 ? "今日まで" : "あと%d日".formatted(days);
    }

    private static String kind(Due due) {
        return switch (due.kind()) {
            case "statutory" -> "法定の期限";
            case "ordinance" -> "条例の期限";
            case "guideline" -> "目安";
            case "prescription" -> "時効";
            default -> due.kind();
        };
    }

    private Why why(Decision decision) {
        var procedure = decision.procedure();
        return new Why(
                decision.because(),
                procedure.law(),
                certainty(procedure.certainty()),
                restsOn(procedure),
                decision.notes().stream().map(Procedure.Note::text).toList(),
                procedure.bring(),
                decision.attachments().stream()
                        .filter(attachment -> !attachment.needed())
                        .map(attachment -> attachment.attachment().name())
                        .toList(),
                writing(procedure));
    }

    private static String writing(Procedure procedure) {
        var fields = procedure.forms().stream().mapToInt(Procedure.Form::fields).sum();
        var signatures = procedure.forms().stream().mapToInt(Procedure.Form::signatures).sum();
        return fields == 0 ? "" : "記入欄 %d、署名 %d".formatted(fields, signatures);
    }

    private static String certainty(String written) {
        return written.replace("law", "法令")
                .replace("municipal", "町の定め")
                .replace("general", "一般の取り扱い")
                .replace("secondary", "解説書")
                .replace("/", "・")
                .replace("+", "・")
                .replace("y)", "年)");
    }

    private List<FactLine> restsOn(Procedure procedure) {
        var names = new LinkedHashSet<String>();
        rules(procedure).forEach(rule -> addFacts(rule, names));
        return names.stream().flatMap(name -> catalogue.facts().find(name).stream()).map(this::line).toList();
    }

    private FactLine line(FactDefinition fact) {
        return stand.family().facts()
                .find(fact.name())
                .map(known -> new FactLine(
                        fact.label(), AnswerWords.written(fact, known.value()), known.source().label()))
                .orElseGet(() -> new FactLine(fact.label(), null, null));
    }

    private static Stream<Rule> rules(Procedure procedure) {
        var omission = procedure.omission();
        var unsure = procedure.unsure();
        return Stream.concat(
                        Stream.of(
                                Optional.of(procedure.applies()),
                                Optional.ofNullable(procedure.done()),
                                Optional.ofNullable(procedure.optional()),
                                Optional.ofNullable(omission == null ? null : omission.when()),
                                Optional.ofNullable(unsure == null ? null : unsure.when())),
                        procedure.acceptance().stream().map(acceptance -> Optional.ofNullable(acceptance.when())))
                .flatMap(Optional::stream);
    }

    /// What is derived rests on the facts that it is derived from.
    private void addFacts(Rule rule, Set<String> names) {
        for (var name : rule.mentions()) {
            if (!DAYS.contains(name)) {
                names.add(name);
            }
            catalogue.derived().stream()
                    .filter(derived -> derived.name().equals(name))
                    .forEach(derived -> addFacts(derived.rule(), names));
        }
    }
}
