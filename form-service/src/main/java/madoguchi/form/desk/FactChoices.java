package madoguchi.form.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.form.desk.FormState.Choice;
import madoguchi.procedure.fact.FactDefinition;

/// What the values of facts are called at the desk. A value without a name of its own is shown as it is written.
final class FactChoices {

    static final String NEXT_INSURANCE = "household.members.next_insurance";
    static final String MEMBER_INSURANCE = "household.members.insurance";
    static final String CATEGORY = "household.members.np_category";
    static final String DEPENDANT = "dependant_of_deceased";

    private static final Map<String, List<Choice>> CHOICES = Map.ofEntries(
            Map.entry("sex", List.of(new Choice("M", "男"), new Choice("F", "女"))),
            Map.entry("nationality", List.of(new Choice("JP", "日本"), new Choice("foreign", "日本以外"))),
            Map.entry(
                    "insurance",
                    List.of(
                            new Choice("nhi", "国民健康保険"),
                            new Choice("late_elderly", "後期高齢者医療"),
                            new Choice("employee_insured", "勤め先の健康保険(ご本人)"),
                            new Choice("employee_dependant", "勤め先の健康保険(ご家族の扶養)"),
                            new Choice("other", "そのほか・入っていない"),
                            new Choice("undetermined", "75歳の誕生日の前後で決まらない"))),
            Map.entry(
                    MEMBER_INSURANCE,
                    List.of(
                            new Choice("nhi", "国民健康保険"),
                            new Choice("late_elderly", "後期高齢者医療"),
                            new Choice(DEPENDANT, "亡くなられた方の扶養"),
                            new Choice("employee_insured", "勤め先(ご本人)"),
                            new Choice("employee_dependant", "ほかのご家族の扶養"),
                            new Choice("other", "そのほか"))),
            Map.entry(
                    NEXT_INSURANCE,
                    List.of(
                            new Choice("nhi", "国民健康保険に入る"),
                            new Choice("employee_dependant", "ほかのご家族の扶養に入る"),
                            new Choice("employee_insured", "ご自分の勤め先"),
                            new Choice("other", "任意継続・そのほか"))),
            Map.entry(
                    CATEGORY,
                    List.of(
                            new Choice("1", "第1号(自営業など)"),
                            new Choice("2", "第2号(勤め先の厚生年金)"),
                            new Choice("3", "第3号(配偶者の扶養)"),
                            new Choice("none", "入っていない"))),
            Map.entry("debts", List.of(new Choice("yes", "ある"), new Choice("no", "ない"), new Choice("unknown", "あるかもしれない"))),
            Map.entry(
                    "pension.farmers_pension",
                    List.of(new Choice("recipient", "受けていた"), new Choice("insured", "加入していた"))),
            Map.entry("ltci.cat", List.of(new Choice("1", "第1号(65歳以上)"), new Choice("2", "第2号(40〜64歳)"))),
            Map.entry(
                    "residence_card",
                    List.of(new Choice("在留カード", "在留カード"), new Choice("特別永住者証明書", "特別永住者証明書"))));

    private FactChoices() {}

    static List<Choice> of(FactDefinition fact) {
        return CHOICES.getOrDefault(
                fact.name(), fact.values().stream().map(value -> new Choice(value, value)).toList());
    }

    static List<Choice> of(String fact) {
        return CHOICES.getOrDefault(fact, List.of());
    }

    static Optional<String> label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Choice::label);
    }
}
