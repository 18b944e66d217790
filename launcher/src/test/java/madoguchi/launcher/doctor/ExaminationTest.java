package madoguchi.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.doctor.Examination.Examined;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private interface Work {
        Finding look() throws Exception;
    }

    private static Check check(String subject, Work work) {
        return new Check() {
            @Override
            public String subject() {
                return subject;
            }

            @Override
            public Finding look() throws Exception {
                return work.look();
            }
        };
    }

    @Test
    void whatHangsHoldsUpNobody() {
        var never = new CountDownLatch(1);

        var examined = new Examination(Duration.ofMillis(300))
                .of(List.of(
                        check("hangs", () -> {
                            never.await();
                            return new Finding.Well("");
                        }),
                        check("quick", () -> new Finding.Well("all of it"))));

        assertThat(examined)
                .containsExactly(
                        new Examined("hangs", new Finding.Unwell(DoctorError.NO_ANSWER, "hangs")),
                        new Examined("quick", new Finding.Well("all of it")));
    }

    @Test
    void ofAFaultOnlyItsKindIsTold() {
        var examined = new Examination(Duration.ofSeconds(5)).of(List.of(check("breaks", () -> {
            throw new IllegalStateException("見本 花子");
        })));

        assertThat(examined)
                .containsExactly(new Examined(
                        "breaks", new Finding.Unwell(DoctorError.NOT_EXAMINED, "IllegalStateException")));
    }

    @Test
    void linesStandInColumnsThoughAKanjiIsWide() {
        var report = new Report(List.of(
                new Examined("時計", new Finding.Well("A")),
                new Examined("連携基盤(Kafka)", new Finding.Well("A")),
                new Examined("ｶﾅ", new Finding.NotNow("A"))));

        var shown = said(report);

        assertThat(shown.lines().limit(3).map(line -> Columns.width(line.substring(0, line.lastIndexOf('A')))))
                .containsOnly(28);
        assertThat(shown).contains("すべて整っています。");
        assertThat(report.allWell()).isTrue();
    }

    @Test
    void theRemedyStandsBelow() {
        var report = new Report(List.of(new Examined("時計", new Finding.Unwell(DoctorError.CLOCK_WRONG, "2001年"))));

        assertThat(said(report)).contains("DR-501", "2001年", DoctorError.CLOCK_WRONG.remedy(), "1 か所");
        assertThat(report.allWell()).isFalse();
    }

    private static String said(Report report) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        report.show(new Console(stream, stream));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
