package madoguchi.form.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.event.FormCode;
import madoguchi.failure.CounterFailure;
import madoguchi.form.InventedCase;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.template.FieldProblem;
import madoguchi.form.template.FormError;
import madoguchi.form.template.Prefill;
import madoguchi.form.template.PrefilledForm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRendererTest {

    private static final RenderingThreads THREADS = new RenderingThreads();
    private final FormRenderer renderer = new FormRenderer(THREADS);

    @AfterAll
    static void stop() {
        THREADS.close();
    }

    @Test
    void everyValueStandsOnThePage() throws IOException {
        var page = text(print(InventedCase.funeral(), InventedCase.FUNERAL));

        assertThat(page)
                .contains("見本 髙一郎", "昭和23年11月3日", "令和8年4月8日", "令和8年4月11日")
                .contains("見本 花子", "架空県架空郡架空町字見本1234番地", "000-0000-0000", "架空町長")
                .contains("番号札 12", "保険様式1", "1/1", "ABCD-2345");
    }

    @Test
    void sameRequestMakesTheSameBytes() {
        var invented = InventedCase.funeral();

        assertThat(print(invented, InventedCase.FUNERAL)).isEqualTo(print(invented, InventedCase.FUNERAL));
    }

    @Test
    void firstYearOfAnEraIsWrittenGannen() throws IOException {
        var born = BirthDate.of(LocalDate.of(1989, 1, 8));
        var invented = InventedCase.funeral();
        var person = withBirth(invented.person(Role.APPLICANT), born);

        assertThat(text(print(invented.with(Role.APPLICANT, person), InventedCase.JUMINHYO))).contains("平成元年1月8日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19450000,昭和20年(月日不詳)", "19450300,昭和20年3月(日不詳)", "19260000,1926年(月日不詳)"})
    void partsOfABirthDateThatNobodyKnowsAreSaid(String pair) throws IOException {
        var expected = pair.split(",", 2);
        var invented = InventedCase.funeral();
        var person = withBirth(invented.person(Role.APPLICANT), new BirthDate(expected[0]));

        assertThat(text(print(invented.with(Role.APPLICANT, person), InventedCase.JUMINHYO))).contains(expected[1]);
    }

    static Stream<String> unprintable() {
        return Stream.of(
                "𠮷田 太郎,FM-201,U+20BB7",
                "葛\uDB40\uDD00城 太郎,FM-201,U+E0100",
                "見本 😀,FM-201,U+1F600",
                "見本\u0000太郎,FM-202,U+0000",
                "見本\u202E郎太,FM-202,U+202E",
                "見本\u200B太郎,FM-202,U+200B",
                "見本\n太郎,FM-202,U+000A");
    }

    @ParameterizedTest
    @MethodSource("unprintable")
    void characterThatCannotBePrintedIsRefusedWithItsFieldAndCodePoint(String line) {
        var expected = line.split(",", 3);
        var invented = InventedCase.funeral().named(Role.MOURNER, expected[0]);

        var seen = renderer.inspect(prefilled(invented, InventedCase.FUNERAL)).problems();
        var refusal = refusal(invented);

        assertThat(seen).extracting(FieldProblem::label).containsExactly("申請者の氏名");
        assertThat(refusal.error().code()).isEqualTo(expected[1]);
        assertThat(refusal.place()).isEqualTo("申請者の氏名 " + expected[2]);
        assertThat(refusal).message().doesNotContain("太郎").doesNotContain("𠮷");
    }

    @Test
    void longNameGetsSmallerThenASecondLine() throws IOException {
        var name = "ALEXANDRIA MARIA CONCEPTION GONZALES Y FERNANDEZ DE LA VEGA SAMPLE";

        var page = text(print(InventedCase.funeral().named(Role.MOURNER, name), InventedCase.FUNERAL));

        assertThat(page.replaceAll("\\s", "")).contains(name.replace(" ", ""));
    }

    @Test
    void nameThatFitsNowhereIsRefusedAndNeverCut() {
        var refusal = refusal(InventedCase.funeral().named(Role.MOURNER, "見本".repeat(100)));

        assertThat(refusal.error()).isEqualTo(FormError.DOES_NOT_FIT);
        assertThat(refusal.place()).isEqualTo("申請者の氏名");
    }

    @Test
    void protectedPersonsFormStopsWithoutSayingWhy() {
        var invented = InventedCase.funeral();
        var person = withAddress(invented.person(Role.MOURNER), new Address.Withheld());

        var refusal = refusal(invented.with(Role.MOURNER, person));

        assertThat(refusal.error()).isEqualTo(FormError.CHECK_REQUIRED);
        assertThat(refusal.place()).isNull();
    }

    @Test
    void missingPersonIsNamedByRole() {
        assertThat(refusal(InventedCase.funeral().without(Role.MOURNER)).place()).isEqualTo("喪主の方");
    }

    @Test
    void reviewCopyIsMarkedAndHasNoPageCode() throws IOException {
        var form = prefilled(InventedCase.funeral(), InventedCase.FUNERAL);

        var page = text(renderer.render(form, new Footing.ForReview(12)).bytes());

        assertThat(page).contains("内容の確認用(提出できません)").doesNotContain("書類番号");
    }

    @Test
    void reviewCopyShowsWhatCanBeShown() throws IOException {
        var form = prefilled(InventedCase.funeral().named(Role.MOURNER, "𠮷田 花子"), InventedCase.FUNERAL);

        assertThat(text(renderer.render(form, new Footing.ForReview(12)).bytes())).contains("見本 髙一郎");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhi-funeral-grant", "juminhyo-request"})
    void paperIsWhatItsDrawingSays(String form) throws IOException {
        var folder = InventedCase.TOWN.resolve("forms").resolve(form);

        assertThat(TemplateDrawing.draw(folder.resolve("drawing.yaml")))
                .as("draw again: TemplateDrawing.main(town/forms)")
                .isEqualTo(Files.readAllBytes(folder.resolve("template.pdf")));
    }

    private byte[] print(InventedCase invented, FormCode form) {
        return renderer.render(prefilled(invented, form), new Footing.ForPrinting(12, List.of("ABCD2345"), 1)).bytes();
    }

    private CounterFailure refusal(InventedCase invented) {
        return catchThrowableOfType(CounterFailure.class, () -> print(invented, InventedCase.FUNERAL));
    }

    private static PrefilledForm prefilled(InventedCase invented, FormCode form) {
        return new Prefill("架空町").of(InventedCase.form(form), invented.snapshot(), InventedCase.TODAY);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Person withBirth(Person person, BirthDate birth) {
        return new Person(
                person.id(), person.name(), null, person.kana(), birth, person.sex(), person.address(), person.phone(),
                person.source(), null);
    }

    private static Person withAddress(Person person, Address address) {
        return new Person(
                person.id(), person.name(), null, person.kana(), person.birthDate(), person.sex(), address, null,
                person.source(), null);
    }

    /// The pictures in the README are made from these.
    @Test
    void exampleOfEachFormIsDrawn() throws IOException {
        for (var form : List.of(InventedCase.FUNERAL, InventedCase.JUMINHYO)) {
            var example = Files.createDirectories(Path.of("target", "examples")).resolve(form + ".pdf");

            Files.write(example, print(InventedCase.funeral(), form));

            assertThat(example).isNotEmptyFile();
        }
    }
}
