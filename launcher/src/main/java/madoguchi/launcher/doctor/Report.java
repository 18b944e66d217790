package madoguchi.launcher.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.doctor.Examination.Examined;
import tools.jackson.databind.json.JsonMapper;

/// What the doctor says: one line for each thing, and below it the remedy where one is needed.
record Report(List<Examined> examined) {

    private static final int SUBJECT = 24;

    boolean allWell() {
        return unwell() == 0;
    }

    private long unwell() {
        return examined.stream().filter(each -> each.finding() instanceof Finding.Unwell).count();
    }

    void show(Console console) {
        examined.forEach(each -> show(each, console));
        console.say("");
        console.say(allWell() ? "すべて整っています。" : "直すところが %d か所あります。".formatted(unwell()));
    }

    private static void show(Examined each, Console console) {
        var subject = Columns.padded(each.subject(), SUBJECT);
        switch (each.finding()) {
            case Finding.Well(var what) -> console.say("  ✓ " + subject + what);
            case Finding.NotNow(var why) -> console.say("  - " + subject + why);
            case Finding.Unwell(var error, var place) -> {
                console.say("  ✗ " + subject + error.code() + "  " + error.message());
                var margin = " ".repeat(SUBJECT + 4);
                place.lines().forEach(line -> console.say(margin + line));
                console.say(margin + error.remedy());
            }
        }
    }

    void showJson(Console console) {
        console.say(JsonMapper.shared().writeValueAsString(Map.of(
                "well", allWell(), "checks", examined.stream().map(Report::json).toList())));
    }

    private static Map<String, String> json(Examined each) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("subject", each.subject());
        switch (each.finding()) {
            case Finding.Well(var what) -> {
                fields.put("state", "well");
                fields.put("detail", what);
            }
            case Finding.NotNow(var why) -> {
                fields.put("state", "not-now");
                fields.put("detail", why);
            }
            case Finding.Unwell(var error, var place) -> {
                fields.put("state", "unwell");
                fields.put("code", error.code());
                fields.put("place", place);
                fields.put("message", error.message());
                fields.put("remedy", error.remedy());
            }
        }
        return fields;
    }
}
