package madoguchi.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What lies under a seal, as JSON in UTF-8. What is missing is left out.
final class SealedJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private SealedJson() {}

    static byte[] bytes(Object content) {
        return JSON.writeValueAsBytes(content);
    }

    /// @throws BrokenSealException if it is no such content
    static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return JSON.readValue(bytes, type);
        } catch (JacksonException e) {
            // Not kept as a cause: the parser's message quotes what was under the seal.
            throw new BrokenSealException("not " + type.getSimpleName());
        }
    }
}
