package madoguchi.form.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String HEADER = "世帯番号,整理番号,氏名,フリガナ,通称,通称フリガナ,生年月日,性別,続柄,住所,方書,国籍,発行抑止,死亡日\n";
    private static final String GOOD = "S1,R1,見本　花子,ミホン　ハナコ,,,昭和33年2月20日,女,世帯主,字見本1番地,見本荘1号,日本,,\n";

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock = """
            見本　花子       |                  | 氏名         | 空です。書き入れてください。
            R1               | 4912345         7 | 整理番号     | 半角の英数字とハイフンで20字までにしてください。
            ミホン　ハナコ   | 見本花子         | フリガナ     | かな以外の字があります。かなで書いてください。
            昭和33年2月20日  | 昭和33年2月30日  | 生年月日     | 生年月日になりません。1955-02-17 か 昭和30年2月17日 の形にしてください。わからない月や日は 00 とします。
            昭和33年2月20日  | 2026-11-21       | 生年月日     | 生年月日になりません。1955-02-17 か 昭和30年2月17日 の形にしてください。わからない月や日は 00 とします。
            昭和33年2月20日  | 1958-13-00       | 生年月日     | 生年月日になりません。1955-02-17 か 昭和30年2月17日 の形にしてください。わからない月や日は 00 とします。
            ,女,             | ,F,              | 性別         | 男、女、適用不能、不明 のどれかにしてください。
            日本,,           | 日本,1,          | 発行抑止     | 抑止する人は「有」、しない人は空か「無」にしてください。
            日本,,           | 日本,,きのう     | 死亡日       | 日付になりません。2026-11-10 か 令和8年11月10日 の形にしてください。
            見本　花子       | 見本　\uFFFD子   | 氏名         | 文字化けした字(� や 〓)があります。正しい字に直してください。
            見本　花子       | 〓本　花子       | 氏名         | 文字化けした字(� や 〓)があります。正しい字に直してください。
            見本　花子       | \uE123本　花子   | 氏名         | 外字(町独自の字)があります。行政事務標準文字の字に直してください。
            見本　花子       | 見本\t花子       | 氏名         | 改行やタブなど、文字でないものが入っています。取り除いてください。
            見本　花子       | 見本\u202E花子  | 氏名         | 改行やタブなど、文字でないものが入っています。取り除いてください。
            見本　花子       | 見本123456789018 | 氏名         | 個人番号と見分けのつかない12けたの数字があります。個人番号は取り込みません。ほかの番号なら、前に英字を付けてください。
            見本荘1号        | 1234 5678 9018   | 方書         | 個人番号と見分けのつかない12けたの数字があります。個人番号は取り込みません。ほかの番号なら、前に英字を付けてください。
            見本荘1号        | １２３４５６７８９０１８ | 方書   | 個人番号と見分けのつかない12けたの数字があります。個人番号は取り込みません。ほかの番号なら、前に英字を付けてください。
            ,日本            | ,日本,日本       | 行全体       | 列が15あります。1行目と同じ14列にしてください。
            見本　花子       | "見本"　花子     | 行全体       | この行から先を読めません。引用符(")の閉じ忘れか、引用符の後の余分な字を直してください。
            見本　花子       | "見本　花子      | 行全体       | この行から先を読めません。引用符(")の閉じ忘れか、引用符の後の余分な字を直してください。
            """)
    void badCellIsNamedByLineAndColumnButNotQuoted(String good, String instead, String column, String remedy)
            throws IOException {
        var text = instead == null ? "" : instead.translateEscapes().replace("\\uFFFD", "\uFFFD").replace("\\uE123", "\uE123");

        assertThat(read(HEADER + GOOD.replace("R1", "R0") + GOOD.replace(good, text)))
                .containsExactly(new BadCell(3, column, remedy));
    }

    @Test
    void twelveDigitsWithAnotherCheckDigitAreSomeOtherNumber() throws IOException {
        assertThat(read(HEADER + GOOD.replace("見本荘1号", "123456789012"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"個人番号", "マイナンバー(個人番号)", "住民票コード", "My Number"})
    void columnThatMayNotBeThereStopsTheFile(String title) throws IOException {
        assertThat(read(HEADER.replace("\n", "," + title + "\n") + GOOD.replace("\n", ",\n")))
                .containsExactly(new BadCell(1, "15列目", "個人番号と住民票コードは取り込みません。この列を消してから、取り込んでください。"));
    }

    @Test
    void firstLineWithoutTitlesIsNotRepeated() throws IOException {
        assertThat(read(GOOD)).isNotEmpty().allSatisfy(bad -> assertThat(bad.toString()).doesNotContain("花子", "字見本1"));
    }

    @Test
    void columnsMayStandInAnyOrderAndTheMissingOneIsNamed() throws IOException {
        assertThat(read("氏名,世帯番号,整理番号,フリガナ,通称,通称フリガナ,生年月日,性別,続柄,住所,方書,国籍,発行抑止\n"))
                .containsExactly(new BadCell(1, "死亡日", "この列がありません。1行目に列の名前があるか確かめてください。"));
    }

    @Test
    void fileInAnotherEncodingIsNamedAtItsFirstForeignLine() throws IOException {
        var bytes = ("abc\n" + HEADER + GOOD).getBytes(Charset.forName("windows-31j"));

        assertThat(read(bytes))
                .containsExactly(new BadCell(2, "行全体", "文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。"));
    }

    @Test
    void emptyFileIsSaidToBeEmpty() throws IOException {
        assertThat(read("")).containsExactly(new BadCell(1, "行全体", "ファイルが空です。"));
    }

    @Test
    void byteOrderMarkAndEmptyLinesDoNotMatter() throws IOException {
        assertThat(read("\uFEFF" + HEADER + "\n" + GOOD + "\n")).isEmpty();
    }

    @Test
    void moreMistakesThanAnybodyReadsAreCountedOnly() throws IOException {
        var bad = new BadCells();
        var file = HEADER + GOOD.replace(",女,", ",F,").repeat(300);

        new ResidentFile(() -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), TODAY, bad).read(_ -> {});

        assertThat(bad.count()).isEqualTo(300);
        assertThat(bad.kept()).hasSize(BadCells.KEPT);
    }

    @Test
    void rowsAreReadToTheCodePoint() throws IOException {
        var rows = new ArrayList<ResidentRow>();
        var file = HEADER + GOOD.replace("見本　花子", "葛󠄀城　𠮷﨑髙神");

        new ResidentFile(() -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), TODAY, new BadCells())
                .read(rows::add);

        assertThat(rows.getFirst().text(ResidentColumn.NAME)).isEqualTo("葛󠄀城　𠮷﨑髙神");
        assertThat(rows.getFirst().address()).isEqualTo("字見本1番地　見本荘1号");
        assertThat(rows.getFirst()).hasToString("ResidentRow[line 2, masked]");
    }

    private static List<BadCell> read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<BadCell> read(byte[] file) throws IOException {
        var bad = new BadCells();
        new ResidentFile(() -> new ByteArrayInputStream(file), TODAY, bad).read(_ -> {});
        return bad.kept();
    }
}
