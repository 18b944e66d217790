package madoguchi.seal;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The four basic attributes (基本4情報) as the card gives them, unchanged: no normalisation, no trimming.
///
/// @param birthDate eight characters `YYYYMMDD`; parts may be `00` where unknown
/// @param sex ISO 5218: `1` male, `2` female, `9` not applicable, anything else unknown
public record BasicAttributes(String name, String address, String birthDate, String sex) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /// What is put under the seal: JSON in UTF-8.
    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /// What was under the seal.
    ///
    /// @throws BrokenSealException if it is not the four attributes
    public static BasicAttributes of(byte[] bytes) {
        try {
            return JSON.readValue(bytes, BasicAttributes.class);
        } catch (JacksonException e) {
            // Not kept as a cause: the parser's message quotes what was under the seal.
            throw new BrokenSealException("not the four attributes");
        }
    }

    /// Personal data never reaches a log.
    @Override
    public String toString() {
        return "BasicAttributes[masked]";
    }
}
