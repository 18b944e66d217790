package madoguchi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningSample
class ProblemsIT {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({"CONFLICT,409", "NOT_FOUND,404", "REFUSED,422", "FORBIDDEN,403", "TEMPORARY,503"})
    void kindOfFailureDecidesTheStatus(String kind, int status) {
        assertThat(visitor.ask("/sample/failure/" + kind).statusCode()).isEqualTo(status);
        assertThat(visitor.open("/sample/failure/" + kind).statusCode()).isEqualTo(status);
    }

    @Test
    void scriptGetsProblemDetails() {
        var answer = visitor.ask("/sample/failure/CONFLICT");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"XX-101\"", "\"title\":\"起きたこと。\"", "\"detail\":\"すること。\"", "\"place\":\"5番窓口\"");
    }

    @Test
    void htmxGetsProblemDetailsAndNeverAWholePage() {
        var answer = visitor.askAsHtmx("/sample/failure/CONFLICT");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void browserGetsAPageWithTheSameWords() {
        var answer = visitor.open("/sample/failure/CONFLICT");

        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("起きたこと。", "すること。", "XX-101", "5番窓口", "最初の画面へ");
    }

    @Test
    void unknownAddressIsSaidSo() {
        var answer = visitor.open("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("このページはありません。", "SC-404");
    }

    @Test
    void bugShowsARecordNumberAndNothingOfItself() {
        var answer = visitor.open("/sample/bug");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("思いがけないことが起きました。", "SC-500")
                .containsPattern("記録番号 [0-9A-F]{8}")
                .doesNotContain("IllegalState", "見本 太郎", "madoguchi.");
        assertThat(visitor.ask("/sample/bug").body()).contains("SC-500").doesNotContain("見本", "trace", "Exception");
    }

    @Test
    void missingFieldIsNamedInJapanese() {
        var answer = visitor.post("/sample/name", "name=");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SC-422", "name：", "空白");
    }

    @Test
    void valueThatBreaksARuleIsNotRepeated() {
        var answer = visitor.ask("/sample/number?n=4711");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SC-422").doesNotContain("4711");
    }

    @Test
    void unreadableValueIsNotRepeated() {
        var answer = visitor.ask("/sample/number?n=mihon");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SC-400", "\"place\":\"n\"").doesNotContain("mihon");
    }

    @Test
    void wrongMethodIsRefusedInWords() {
        assertThat(visitor.post("/sample/staff", "").body()).contains("SC-405");
    }

    @ParameterizedTest
    @CsvSource({"''", "1-1-1-1-1", "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"})
    void actionWithoutAProperIdIsRefused(String id) {
        assertThat(visitor.post("/sample/command", "commandId=" + id).body()).contains("SC-101");
    }

    @Test
    void actionMayCarryItsIdInHeaderOrField() {
        var id = "6f1c1f0a-4c5e-4f57-9d1e-0a1b2c3d4e5f";

        assertThat(visitor.post("/sample/command", "", "Command-Id", id).body()).isEqualTo(id);
        assertThat(visitor.post("/sample/command", "commandId=" + id).body()).isEqualTo(id);
    }
}
