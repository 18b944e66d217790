package madoguchi.procedure.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.procedure.catalogue.Setting;
import tools.jackson.databind.JsonNode;

/// The part of a `town_profile` that decides something: settings, and which department takes what.
///
/// @param settings those that it names, dots for depth: `moped_days.disposal`
/// @param departments names with their procedures, in the town's order
record Town(Map<String, Object> settings, Map<String, List<String>> departments) {

    private static final String DEPARTMENTS = "departments";

    static Town of(JsonNode profile) {
        Map<String, Object> settings = new LinkedHashMap<>();
        Map<String, List<String>> departments = new LinkedHashMap<>();
        profile.properties().forEach(field -> {
            if (field.getKey().equals(DEPARTMENTS)) {
                field.getValue().properties().forEach(one -> departments.put(one.getKey(), texts(one.getValue())));
            } else {
                addSetting(field.getKey(), field.getValue(), settings);
            }
        });
        return new Town(settings, departments);
    }

    private static void addSetting(String name, JsonNode value, Map<String, Object> settings) {
        if (value.isObject()) {
            value.properties().forEach(part -> addSetting(name + "." + part.getKey(), part.getValue(), settings));
        } else if (value.isValueNode()) {
            settings.put(name, Setting.value(value.asString()));
        }
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
