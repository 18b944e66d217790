package madoguchi.acceptance;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.failure.ErrorCode;
import org.junit.jupiter.api.Test;

/// `docs/errors.md` lists every code there is. Run with `-Ddocs.update` to write it anew.
class ErrorsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/errors.md");
    private static final List<String> AVOIDED = List.of("エラー", "無効", "不正", "失敗しました", "該当なし", "当該", "ご逝去");

    private final List<ErrorCode> errors = errors();

    @Test
    void documentTellsTheCodesOfToday() throws IOException {
        var today = document();
        if (System.getProperty("docs.update") != null) {
            Files.writeString(DOCUMENT, today);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(today);
    }

    @Test
    void noCodeIsUsedTwice() {
        assertThat(errors).extracting(ErrorCode::code).doesNotHaveDuplicates().allMatch(code ->
                code.matches("[A-Z]{2}-\\d{3}"));
    }

    @Test
    void everyTextIsPlainJapanese() {
        assertThat(errors)
                .allSatisfy(error -> assertThat(error.message() + error.remedy())
                        .as(error.code())
                        .contains("。")
                        .doesNotContain(AVOIDED));
    }

    private String document() {
        var text = new StringBuilder(
                """
                # Error codes

                Generated from the enums that implement `ErrorCode`; do not edit. Staff read message and remedy.

                | code | name | what happened | what to do | kind |
                |---|---|---|---|---|
                """);
        errors.forEach(error -> text.append("| %s | `%s` | %s | %s | %s |\n"
                .formatted(error.code(), error.name(), error.message(), error.remedy(), error.kind())));
        return text.toString();
    }

    private static List<ErrorCode> errors() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("madoguchi").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .flatMap(ErrorsDocumentTest::constants)
                        .sorted(comparing(ErrorCode::code))
                        .toList();
    }

    private static Stream<ErrorCode> constants(JavaClass type) {
        return Stream.of(type.reflect().getEnumConstants()).map(ErrorCode.class::cast);
    }
}
