package madoguchi.form.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import madoguchi.event.ProcedureCode;
import madoguchi.failure.CounterFailure;
import madoguchi.form.InventedCase;
import madoguchi.form.person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormTemplatesTest {

    private static final Path SAMPLE = InventedCase.TOWN.resolve("forms/nhi-funeral-grant");

    @TempDir
    Path town;

    @Test
    void sampleTownHasItsForms() {
        var forms = FormTemplates.read(InventedCase.TOWN);

        assertThat(forms.get(InventedCase.FUNERAL).signer()).isEqualTo(Role.MOURNER);
        assertThat(forms.forProcedure(new ProcedureCode("juminhyo")))
                .extracting(FormTemplate::title)
                .containsExactly("住民票の写し等交付請求書");
    }

    @Test
    void numberOfThePersonIsNowhereAsked() throws IOException {
        assertThat(Files.readString(InventedCase.TOWN.resolve("forms/juminhyo-request/drawing.yaml")))
                .doesNotContain("個人番号")
                .doesNotContain("住民票コード");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("source: deceased.name,", "source: deceased.nmae,", "「deceased.nmae」という出どころはありません"),
                Arguments.of("source: mourner.phone,", "source: applicant.phone,", "この方を roles に書き加えてください"),
                Arguments.of("source: fact.bank-name,", "source: fact.bank,", "「bank」を facts に書き加えてください"),
                Arguments.of("[62, 63, 127, 8]", "[62, 63, 157, 8]", "枠が用紙からはみ出しています"),
                Arguments.of("[62, 77.5, 72, 12]", "[62, 70, 72, 12]", "枠が「insured-number」と重なっています"),
                Arguments.of("signer: mourner", "signer: daughter", "「daughter」は使えません"),
                Arguments.of("cells: 7,", "", "ますの数"),
                Arguments.of("pages: 1", "pages: 1\ncolour: red", "「colour」という項目はありません"),
                Arguments.of("align: right", "align: [", "YAML として読めません"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsNamedWithFileLineAndRemedy(String written, String mistaken, String remedy) throws IOException {
        var form = Files.readString(SAMPLE.resolve("form.yaml"));
        assertThat(form).contains(written);
        var folder = Files.createDirectories(town.resolve("forms/nhi-funeral-grant"));
        Files.copy(SAMPLE.resolve("template.pdf"), folder.resolve("template.pdf"));
        Files.writeString(folder.resolve("form.yaml"), form.replace(written, mistaken));

        var failure = catchThrowableOfType(CounterFailure.class, () -> FormTemplates.read(town));

        assertThat(failure.error()).isEqualTo(FormError.MISTAKE);
        assertThat(failure.place()).matches("(?s)forms/nhi-funeral-grant/form.yaml:\\d+ .*").contains(remedy);
    }

    @Test
    void missingPaperIsNamed() throws IOException {
        var folder = Files.createDirectories(town.resolve("forms/nhi-funeral-grant"));
        Files.copy(SAMPLE.resolve("form.yaml"), folder.resolve("form.yaml"));

        var failure = catchThrowableOfType(CounterFailure.class, () -> FormTemplates.read(town));

        assertThat(failure.error()).isEqualTo(FormError.NO_PAPER);
        assertThat(failure.place()).isEqualTo("forms/nhi-funeral-grant/template.pdf");
    }
}
