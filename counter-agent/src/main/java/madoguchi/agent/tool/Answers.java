package madoguchi.agent.tool;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import madoguchi.card.CardInspection.Inspected;
import madoguchi.card.Holder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What came of it, as JSON, for eyes and for other programs. What is not on the card is left out.
final class Answers {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;

    Answers(PrintStream out) {
        this.out = out;
    }

    void write(Inspected inspected) {
        var tries = new LinkedHashMap<String, @Nullable Object>();
        inspected.tries().forEach(left -> tries.put(left.counter().name(), number(left.left())));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", inspected.kind().name());
        answer.put("triesLeft", tries);
        put(answer, "token", inspected.token());
        var validity = inspected.certificate();
        if (validity != null) {
            answer.put(
                    "authenticationCertificate",
                    Map.of(
                            "validFrom", validity.from().toString(),
                            "validUntil", validity.until().toString()));
        }
        answer.put("carries", inspected.carries().stream().map(Enum::name).sorted().toList());
        write(answer);
    }

    private static @Nullable Integer number(OptionalInt left) {
        return left.isPresent() ? (Integer) left.getAsInt() : null;
    }

    void write(Holder holder, boolean withPictures) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", holder.kind().name());
        put(answer, "name", holder.name());
        put(answer, "kana", holder.kana());
        put(answer, "commonName", holder.commonName());
        put(answer, "address", holder.address());
        put(answer, "birthDate", holder.birthDate());
        put(answer, "sex", holder.sex());
        put(answer, "validUntil", holder.validUntil());
        put(answer, "residence", residence(holder.residence()));
        answer.put("remarks", holder.remarks().stream().map(Enum::name).sorted().toList());
        answer.put(
                "pictures",
                withPictures
                        ? holder.pictures()
                        : holder.pictures().stream()
                                .map(picture -> picture.subject().name())
                                .collect(Collectors.toList()));
        write(answer);
    }

    private static @Nullable Object residence(Holder.@Nullable Residence residence) {
        if (residence == null) {
            return null;
        }
        var stay = new LinkedHashMap<String, Object>();
        put(stay, "nationality", residence.nationality());
        put(stay, "status", residence.status());
        put(stay, "period", residence.period());
        put(stay, "workRestriction", residence.workRestriction());
        return stay;
    }

    private static void put(Map<String, Object> answer, String name, @Nullable Object value) {
        if (value != null) {
            answer.put(name, value);
        }
    }

    private void write(Map<String, Object> answer) {
        out.println(JSON.writeValueAsString(answer));
    }
}
