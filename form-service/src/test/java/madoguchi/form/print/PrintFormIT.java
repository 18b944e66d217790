package madoguchi.form.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.event.PrintRequestId;
import madoguchi.failure.CounterFailure;
import madoguchi.form.InventedCase;
import madoguchi.form.person.Role;
import madoguchi.form.template.FieldProblem;
import madoguchi.form.template.FormError;
import madoguchi.screen.ScreenError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PrintFormIT {

    @TempDir
    static Path folder;

    private static PrintStand stand;

    @BeforeAll
    static void start() {
        stand = PrintStand.start(folder, Map.of());
    }

    @AfterAll
    static void stop() {
        stand.close();
    }

    @Test
    void checkedPagesComeOutAtTheCounterAndAreTold() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);

        var print = stand.print(invented, 3);

        assertThat(print.state()).isEqualTo(PrintState.PRINTED);
        assertThat(print.problem()).isNull();
        assertThat(print.formTitle()).isEqualTo("国民健康保険葬祭費支給申請書");
        assertThat(print.pageCodes()).singleElement().asString().matches("[A-Z2-7]{4}-[A-Z2-7]{4}");
        assertThat(PaperText.of(stand.paper(3, print.id()))).contains("見本髙一郎", print.pageCodes().getFirst());
        assertThat(stand.published(visit)).containsExactly("page.checked.v1", "page.printed.v1");
        assertThat(stand.get(Prints.class).of(visit)).extracting(Print::id).containsExactly(print.id());
    }

    @Test
    void sameCommandTwiceHasOneEffect() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);
        var command = UUID.randomUUID();
        var printForm = stand.get(PrintForm.class);

        var first = printForm.print(visit, InventedCase.FUNERAL, new CounterId(3), command);
        var second = printForm.print(visit, InventedCase.FUNERAL, new CounterId(3), command);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(stand.get(Prints.class).of(visit)).hasSize(1);
    }

    @Test
    void commandOfOneFormPrintsNoOther() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);
        var other = stand.seat(InventedCase.funeral(), 4);
        var command = UUID.randomUUID();
        var printForm = stand.get(PrintForm.class);
        printForm.print(visit, InventedCase.FUNERAL, new CounterId(3), command);

        assertThat(failure(() -> printForm.print(other, InventedCase.FUNERAL, new CounterId(4), command)).error())
                .isEqualTo(ScreenError.COMMAND_ID_TAKEN);
        assertThat(stand.get(Prints.class).of(other)).isEmpty();
    }

    @Test
    void paperThatIsFoundToBeAnotherPersonsIsToldAndAnsweredOnce() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);
        var print = stand.print(invented, 3);
        var tray = stand.get(Tray.class);

        tray.answer(print.id(), Tray.Seen.FOREIGN_PAGE);

        assertThat(stand.published(visit)).endsWith("page.withdrawn.v1");
        assertThat(failure(() -> tray.answer(print.id(), Tray.Seen.MISSING)).error()).isEqualTo(PrintError.MOVED_ON);
        assertThat(failure(() -> tray.answer(print.id(), Tray.Seen.ALL_THERE)).error()).isEqualTo(PrintError.MOVED_ON);
    }

    @Test
    void folderThatTakesNoPaperKeepsNoHalfOfIt() throws IOException {
        var closed = Files.createDirectories(folder.resolve("closed"));
        var request = PrintRequestId.random();
        Files.createDirectories(closed.resolve(request + ".pdf").resolve("in-the-way"));

        var acceptance = new FolderPrinter(closed)
                .send(new Printer.Job(request, new CounterId(3), "ABCDEFGH", new byte[] {1, 2, 3}));

        assertThat(acceptance).isEqualTo(new Printer.Acceptance.NotTaken(PrintError.FOLDER_CLOSED));
        assertThat(closed.resolve("." + request + ".part")).doesNotExist();
    }

    @Test
    void secondCopyNeedsAReasonAndNamesTheFirst() {
        var invented = InventedCase.funeral();
        stand.seat(invented, 3);
        var first = stand.print(invented, 3);

        assertThat(failure(() -> stand.print(invented, 3)).error()).isEqualTo(PrintError.ALREADY_PRINTED);
        var second = stand.get(PrintForm.class)
                .printAgain(first.id(), PrintAgainReason.SPOILED, new CounterId(3), UUID.randomUUID());

        assertThat(second.state()).isEqualTo(PrintState.PRINTED);
        assertThat(second.pageCodes()).isNotEqualTo(first.pageCodes());
        assertThat(stand.now(first.id()).state()).isEqualTo(PrintState.ABORTED);
        assertThat(stand.sql()
                        .sql("select replaces from print_request where id = ?")
                        .param(second.id().value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(first.id().value());
    }

    @Test
    void paperIsHandedOverOnceAndTold() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);
        var print = stand.print(invented, 3);

        stand.get(HandOver.class).confirm(visit, List.of(print.id()));
        stand.get(HandOver.class).confirm(visit, List.of(print.id()));

        assertThat(stand.now(print.id()).state()).isEqualTo(PrintState.CONFIRMED);
        assertThat(stand.published(visit)).containsOnlyOnce("pages.handed-over.v1");
    }

    @Test
    void paperOfAnotherVisitIsNotHandedOver() {
        var invented = InventedCase.funeral();
        stand.seat(invented, 3);
        var print = stand.print(invented, 3);
        var other = stand.seat(InventedCase.funeral(), 4);

        assertThat(failure(() -> stand.get(HandOver.class).confirm(other, List.of(print.id()))).error())
                .isEqualTo(PrintError.UNKNOWN_PRINT);
    }

    @Test
    void paperThatTheCaseHasOutrunIsNotHandedOverButReplaced() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);
        var old = stand.print(invented, 3);
        stand.change(invented, invented.person(Role.MOURNER), "見本 華子");

        assertThat(failure(() -> stand.get(HandOver.class).confirm(visit, List.of(old.id()))).error())
                .isEqualTo(PrintError.OUT_OF_DATE);
        var fresh = stand.print(invented, 3);

        assertThat(stand.published(visit)).containsOnlyOnce("page.withdrawn.v1");
        assertThat(PaperText.of(stand.paper(3, fresh.id()))).contains("見本華子");
        assertThat(stand.now(old.id()).problem()).extracting(Print.Problem::code).isEqualTo("PR-106");
    }

    @Test
    void visitThatSitsElsewhereIsRefusedAndNothingIsPrinted() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 4);

        var print = stand.print(invented, 5);

        assertThat(print.state()).isEqualTo(PrintState.ABORTED);
        assertThat(print.problem()).extracting(Print.Problem::code).isEqualTo(FormError.OTHER_COUNTER.code());
        assertThat(stand.paper(5, print.id())).doesNotExist();
        assertThat(stand.published(visit)).containsExactly("page.refused.v1");
    }

    @Test
    void characterThatTheFontLacksIsKnownBeforePrinting() {
        var invented = InventedCase.funeral().named(Role.MOURNER, "𠮷田 花子");
        var visit = stand.seat(invented, 3);

        var problems = stand.get(Preview.class).problems(visit, InventedCase.FUNERAL);
        var failure = failure(() -> stand.print(invented, 3));

        assertThat(problems)
                .containsExactly(new FieldProblem(FormError.CHARACTER_NOT_IN_FONT, "申請者の氏名", "U+20BB7"));
        assertThat(failure.place()).isEqualTo("申請者の氏名 U+20BB7");
        assertThat(stand.get(Prints.class).of(visit)).isEmpty();
    }

    @Test
    void previewIsMarkedAndLeavesNoTrace() throws IOException {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);

        var preview = folder.resolve("preview.pdf");
        Files.write(preview, stand.get(Preview.class).pdf(visit, InventedCase.FUNERAL));

        assertThat(PaperText.of(preview)).contains("内容の確認用(提出できません)").doesNotContain("書類番号");
        assertThat(stand.get(Prints.class).of(visit)).isEmpty();
    }

    @Test
    void printingInsideATransactionIsABug() {
        var invented = InventedCase.funeral();
        stand.seat(invented, 3);
        var transaction = new TransactionTemplate(stand.get(PlatformTransactionManager.class));

        assertThatThrownBy(() -> transaction.execute(_ -> stand.print(invented, 3)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static CounterFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(CounterFailure.class, call);
    }
}
