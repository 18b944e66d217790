package madoguchi.form.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.form.InventedCase;
import madoguchi.form.check.Witness.Circumstances;
import madoguchi.form.pdf.FormRenderer;
import madoguchi.form.pdf.RenderingThreads;
import madoguchi.form.person.Role;
import madoguchi.form.template.FormError;
import madoguchi.form.template.FormTemplate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Pages of the wrong person, made on purpose. The hashes in the request are those of the wrong document: only what
/// stands on its pages can give it away.
class SecondReaderTest {

    private static final int SEEDS = 10;

    private static final RenderingThreads THREADS = new RenderingThreads();
    private static final FormRenderer RENDERER = new FormRenderer(THREADS);

    @TempDir
    static Path folder;

    private static FormTemplate twoPages;

    @BeforeAll
    static void makeForm() throws IOException {
        twoPages = TwoPageForm.in(folder);
    }

    @AfterAll
    static void stop() {
        THREADS.close();
    }

    @TestFactory
    Stream<DynamicTest> rightPagesAreAccepted() {
        return Stream.of(InventedCase.form(InventedCase.FUNERAL), InventedCase.form(InventedCase.JUMINHYO), twoPages)
                .flatMap(form -> seeds().mapToObj(seed -> dynamicTest(form.code() + " " + seed, () -> {
                    var bench = bench(form, seed);

                    assertThat(bench.judge(bench.good())).isInstanceOf(Verdict.Good.class);
                })));
    }

    @TestFactory
    Stream<DynamicTest> wrongPagesAreRefused() {
        return wrongs().entrySet().stream()
                .flatMap(wrong -> seeds().mapToObj(seed -> dynamicTest(wrong.getKey() + " " + seed, () -> {
                    var verdict = wrong.getValue().judged(seed);

                    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
                })));
    }

    @TestFactory
    Stream<DynamicTest> refusalNamesItsReason() {
        return Map.of(
                        "other person's page", FormError.OTHER_CONTENT,
                        "roles swapped", FormError.OTHER_CONTENT,
                        "other request's page codes", FormError.PAGE_CODE,
                        "page dropped", FormError.PAGE_COUNT,
                        "older version", FormError.CASE_MOVED_ON,
                        "visit closed", FormError.VISIT_OVER,
                        "stranger in an answer", FormError.OTHER_PERSON,
                        "acts by itself", FormError.ACTIVE_CONTENT,
                        "other form's paper", FormError.OTHER_PAPER,
                        "text beside the boxes", FormError.UNASKED_CONTENT)
                .entrySet()
                .stream()
                .map(reason -> dynamicTest(reason.getKey(), () -> {
                    var wrong = Objects.requireNonNull(wrongs().get(reason.getKey()));
                    var verdict = wrong.judged(1);

                    assertThat(((Verdict.Refused) verdict).error()).isEqualTo(reason.getValue());
                }));
    }

    private interface Wrong {
        Verdict judged(int seed) throws IOException;
    }

    private static Map<String, Wrong> wrongs() {
        var wrongs = new LinkedHashMap<String, Wrong>();
        wrongs.put("other person's page", seed -> twice(seed, (mine, other) -> mine.judge(mine.drawn(other.invented()))));
        wrongs.put("other visit's document", seed -> twice(seed, (mine, other) -> mine.judge(other.good())));
        wrongs.put("other request's page codes", seed -> twice(seed, (mine, other) -> {
            var later = new Bench(mine.form(), mine.invented(), UUID.randomUUID(), RENDERER);
            return mine.judge(mine.drawn(mine.invented(), mine.form(), later));
        }));
        wrongs.put("roles swapped", seed -> funeral(seed, mine -> mine.judge(mine.drawn(swapped(mine.invented())))));
        wrongs.put("deceased's name in the mourner's box", seed -> funeral(seed, mine -> mine.judge(mine.drawn(
                mine.invented().named(Role.MOURNER, mine.invented().person(Role.DECEASED).name())))));
        wrongs.put("one letter more", seed -> funeral(seed, mine -> mine.judge(mine.drawn(mine.invented()
                .named(Role.MOURNER, mine.invented().person(Role.MOURNER).name() + "子")))));
        wrongs.put("another birth date", seed -> funeral(seed, mine -> mine.judge(mine.drawn(mine.invented()
                .with(Role.DECEASED, InventedCase.person(
                        mine.invented().person(Role.DECEASED).name(), "カクウ タロウ", InventedCase.TODAY))))));
        wrongs.put("another answer", seed -> funeral(seed, mine ->
                mine.judge(mine.drawn(mine.invented().fact("account-number", "7654321")))));
        wrongs.put("other form's paper", seed -> funeral(seed, mine -> mine.judge(mine.drawn(
                mine.invented(), InventedCase.form(InventedCase.JUMINHYO), mine))));
        wrongs.put("page dropped", seed -> two(seed, (mine, other) -> edited(mine.good(), doc -> doc.removePage(1))));
        wrongs.put("page doubled", seed -> two(seed, (mine, other) ->
                edited(mine.good(), doc -> doc.addPage(doc.getPage(0)))));
        wrongs.put("pages turned round", seed -> two(seed, (mine, other) -> edited(mine.good(), doc -> {
            var first = doc.getPage(0);
            doc.removePage(0);
            doc.addPage(first);
        })));
        wrongs.put("second page of another", seed -> two(seed, (mine, other) -> edited(mine.good(), doc -> {
            doc.removePage(1);
            doc.importPage(Loader.loadPDF(other.good()).getPage(1));
        })));
        wrongs.put("another's page added", seed -> two(seed, (mine, other) ->
                edited(mine.good(), doc -> doc.importPage(Loader.loadPDF(other.good()).getPage(0)))));
        wrongs.put("one bit turned", seed -> funeral(seed, mine -> {
            var good = mine.good();
            var bad = good.clone();
            bad[new Random(seed).nextInt(bad.length)] ^= 4;
            return mine.judge(mine.testimony(List.of(), good), bad);
        }));
        wrongs.put("cut off", seed -> funeral(seed, mine -> {
            var good = mine.good();
            return mine.judge(Arrays.copyOf(good, good.length - 1 - new Random(seed).nextInt(good.length / 2)));
        }));
        wrongs.put("older version", seed -> funeral(seed, mine -> circumstances(mine, mine.invented().snapshot().version() + 1, true, true)));
        wrongs.put("visit closed", seed -> funeral(seed, mine -> circumstances(mine, mine.invented().snapshot().version(), false, true)));
        wrongs.put("other counter", seed -> funeral(seed, mine -> circumstances(mine, mine.invented().snapshot().version(), true, false)));
        wrongs.put("person changed since", seed -> funeral(seed, mine -> {
            var good = mine.good();
            var changed = new Bench(mine.form(), mine.invented().named(Role.MOURNER, "例示 改"), mine.request(), RENDERER);
            var now = changed.testimony(List.of(), good);
            return mine.judge(new Witness(mine.testimony(List.of(), good).request(), now.now(), now.people(), now.facts(), List.of()), good);
        }));
        wrongs.put("stranger in an answer", seed -> {
            var other = InventedCase.random(new Random(seed + 7000L)).person(Role.DECEASED);
            var invented = InventedCase.random(new Random(seed)).fact("bank-name", other.name()).fact("death-date",
                    other.birthDate().date().orElseThrow().toString());
            var mine = new Bench(InventedCase.form(InventedCase.FUNERAL), invented, UUID.randomUUID(), RENDERER);
            return mine.judge(mine.testimony(List.of(Bench.someone(other)), mine.good()), mine.good());
        });
        wrongs.put("acts by itself", seed -> two(seed, (mine, other) -> edited(mine.good(), doc ->
                doc.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))));
        wrongs.put("text beside the boxes", seed -> two(seed, (mine, other) -> edited(mine.good(), doc -> {
            var font = doc.getPage(0).getResources().getFontNames().iterator().next().getName();
            append(doc, "\nBT /%s 9 Tf 300 %d Td <0061> Tj ET\n".formatted(font, 60 + seed * 10));
        })));
        wrongs.put("text that eyes alone can read", seed -> two(seed, (mine, other) -> edited(mine.good(), doc -> {
            try (var ink = new PDPageContentStream(doc, doc.getPage(0), AppendMode.APPEND, true, true)) {
                ink.beginText();
                ink.setFont(new PDType1Font(FontName.HELVETICA), 9);
                ink.newLineAtOffset(300, 60 + seed * 10);
                ink.showText("Sample");
                ink.endText();
            }
        })));
        return wrongs;
    }

    private static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    private static Bench bench(FormTemplate form, long seed) {
        return new Bench(form, InventedCase.random(new Random(seed)), UUID.randomUUID(), RENDERER);
    }

    private interface OnOne {
        Verdict judged(Bench mine) throws IOException;
    }

    private interface OnTwo {
        Verdict judged(Bench mine, Bench other) throws IOException;
    }

    private interface Edit {
        byte[] of(Bench mine, Bench other) throws IOException;
    }

    private interface PageEdit {
        void apply(PDDocument document) throws IOException;
    }

    private static Verdict funeral(int seed, OnOne wrong) throws IOException {
        return wrong.judged(bench(InventedCase.form(InventedCase.FUNERAL), seed));
    }

    private static Verdict twice(int seed, OnTwo wrong) throws IOException {
        var form = InventedCase.form(seed % 2 == 0 ? InventedCase.FUNERAL : InventedCase.JUMINHYO);
        return wrong.judged(bench(form, seed), bench(form, seed + 1000L));
    }

    private static Verdict two(int seed, Edit edit) throws IOException {
        var mine = bench(twoPages, seed);
        return mine.judge(edit.of(mine, bench(twoPages, seed + 1000L)));
    }

    private static byte[] edited(byte[] document, PageEdit edit) throws IOException {
        try (var opened = Loader.loadPDF(document)) {
            edit.apply(opened);
            var out = new ByteArrayOutputStream();
            opened.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /// As PDFBox leaves it, every page's instructions are a list.
    private static void append(PDDocument document, String instructions) throws IOException {
        var contents = new ArrayList<PDStream>();
        document.getPage(0).getContentStreams().forEachRemaining(contents::add);
        contents.add(new PDStream(document, new ByteArrayInputStream(instructions.getBytes(StandardCharsets.US_ASCII))));
        document.getPage(0).setContents(contents);
    }

    private static Verdict circumstances(Bench mine, long version, boolean open, boolean here) {
        var good = mine.good();
        var witness = mine.testimony(List.of(), good);
        var now = new Circumstances(open, witness.now().caseOfVisit(), version, here);
        return mine.judge(new Witness(witness.request(), now, witness.people(), witness.facts(), List.of()), good);
    }

    private static InventedCase swapped(InventedCase invented) {
        return invented.with(Role.DECEASED, invented.person(Role.MOURNER))
                .with(Role.MOURNER, invented.person(Role.DECEASED));
    }
}
