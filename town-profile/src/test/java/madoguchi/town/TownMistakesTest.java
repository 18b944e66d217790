package madoguchi.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import madoguchi.failure.CounterFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownMistakesTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock = """
            unknown key at the top            | name: 架空町          | nam: 架空町            | 2 「nam」という項目はありません。使えるのは code name buildings departments counters purposes questions holidays settings です。
            unknown key in an entry           | extension: "101"      | extention: "101"       | 9 「extention」という項目はありません。使えるのは name extension procedures valid_from valid_to です。
            unknown setting                   | mayor: 架空町長       | major: 架空町長        | 27 「major」という設定はありません。使えるのは cremation-only-counts-as-funeral juminhyo-fee-yen late-elderly-funeral-grant-yen mayor nhi-funeral-grant-yen です。
            text where a list belongs         | [death-report]        | death-report           | 10 「procedures」には、行の先頭に「- 」を付けて1つずつ並べてください。
            list where a text belongs         | name: 本庁舎          | name: [本庁舎]         | 5 「name」には文字を1つ書いてください。
            nothing where a text belongs      | name: 住民課          | name:                  | 8 「name」には文字を1つ書いてください。
            number that is no number          | yen: 50000            | yen: 五万円            | 28 「nhi-funeral-grant-yen」には0以上の円の額(数字だけ)を書いてください。
            flag that is no flag              | funeral: true         | funeral: はい          | 30 「cremation-only-counts-as-funeral」にはtrue か falseを書いてください。
            code with a wrong check digit     | "999999"              | "011003"               | 1 「011003」は全国地方公共団体コードになりません。検査数字を含む6けたの数字を引用符で囲んで書いてください。
            code that is no code              | "999999"              | "9999"                 | 1 「9999」は全国地方公共団体コードになりません。検査数字を含む6けたの数字を引用符で囲んで書いてください。
            department code with capitals     | hoken:                | Hoken:                 | 11 「Hoken」は符号になりません。英小文字で始め、英小文字・数字・ハイフンだけにしてください。
            counter that is no number         | 1:                    | 一番:                  | 17 「一番」は窓口の番号になりません。1から99までの数字にしてください。
            procedure twice                   | - nhi-loss            | - death-report         | 15 手続き「death-report」は「jumin」にもあります。受け持つ課を1つにしてください。
            procedure that is no code         | - nhi-loss            | - 資格喪失届           | 15 「資格喪失届」は手続きの符号になりません。英小文字で始め、英小文字・数字・ハイフンだけにしてください。
            department name twice             | name: 保険課          | name: 住民課           | 12 課の名前「住民課」は「jumin」にもあります。名前を変えてください。
            key twice                         | hoken:                | jumin:                 | 11 「jumin」が2回書かれています(1回目は7行目)。どちらかを消してください。
            field twice                       | extension: "101"      | name: 町民課           | 9 「name」が2回書かれています。どちらかを消してください。
            department twice at a counter     | [jumin, hoken]        | [jumin, hoken, jumin]  | 19 「jumin」が2回書かれています。どちらかを消してください。
            counter in an unknown building    | building: main        | building: annex        | 18 「annex」は buildings にありません。buildings に加えるか、書き直してください。
            counter of an unknown department  | [jumin, hoken]        | [jumin, hoken, zeimu]  | 19 「zeimu」は departments にありません。departments に加えるか、書き直してください。
            purpose of an unknown department  | department: jumin     | department: zeimu      | 25 「zeimu」は departments にありません。departments に加えるか、書き直してください。
            department without counter        | [jumin, hoken]        | [jumin]                | 11 「hoken」を受け持つ窓口がありません。counters のどれかの departments に加えてください。
            printer without scheme            | folder:counter-1      | 192.0.2.7              | 20 「192.0.2.7」はプリンターの宛先になりません。ipp://ホスト:ポート/パス か folder:名前 にしてください。
            printer folder that leaves        | folder:counter-1      | folder:../counter-1    | 20 「folder:../counter-1」はプリンターの宛先になりません。ipp://ホスト:ポート/パス か folder:名前 にしてください。
            printer without host              | folder:counter-1      | ipp:///print           | 20 「ipp:///print」はプリンターの宛先になりません。ipp://ホスト:ポート/パス か folder:名前 にしてください。
            day that is no day                | yen: 300              | yen: {value: 300, valid_to: 2026-02-30} | 31 「valid_to」は日付になりません。2026-04-01 の形にしてください。
            period that ends before it begins | yen: 300              | yen: {value: 300, valid_from: 2026-04-01, valid_to: 2026-03-31} | 31 valid_to が valid_from より前です。日付を確かめてください。
            two values for one day            | yen: 300              | yen: [{value: 300, valid_to: 2027-04-01}, {value: 400, valid_from: 2027-04-01}] | 31 「juminhyo-fee-yen」の期間が重なっています。valid_from と valid_to を確かめてください。
            colon without a space             | name: 架空町          | name:架空町            | 3 YAML として読めません。この行とその前の行の、字下げ、コロンの後の空白、引用符を確かめてください。
            """)
    void mistakeIsNamedWithItsLineAndWhatToWriteInstead(String mistake, String written, String instead, String expected) {
        TownFixture.in(directory).with(written, instead);

        var mistakes = TownFiles.check(directory, TownFixture.TODAY);

        assertThat(mistakes).as(mistake).map(Mistake::toString).contains("town/town.yaml:" + expected);
    }

    @Test
    void missingFieldIsNamedAtItsEntry() {
        TownFixture.in(directory).with("    printer: folder:counter-1\n", "");

        assertThat(found()).isEqualTo("town/town.yaml:17 counters の「1」に「printer」がありません。書き加えてください。");
    }

    @Test
    void missingTitleIsNamedAtTheTop() {
        TownFixture.in(directory).with("name: 架空町\n", "");

        assertThat(found()).isEqualTo("town/town.yaml:1 「name」がありません。ファイルの先頭に書いてください。");
    }

    @Test
    void missingSettingIsNamedAtTheTop() {
        TownFixture.in(directory).with("  juminhyo-fee-yen: 300\n", "");

        assertThat(found()).isEqualTo("town/town.yaml:1 settings に「juminhyo-fee-yen」がありません。書き加えてください。");
    }

    @Test
    void tabIsNamedAsATab() {
        TownFixture.in(directory).with("    name: 本庁舎", "\tname: 本庁舎");

        assertThat(found()).isEqualTo("town/town.yaml:5 タブが使われています。字下げは半角の空白2つずつにしてください。");
    }

    @Test
    void fileInAnotherEncodingIsNamedAtItsFirstForeignLine() {
        TownFixture.in(directory).write("town", TownFixture.TOWN.getBytes(Charset.forName("windows-31j")));

        assertThat(found()).isEqualTo("town/town.yaml:2 文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。");
    }

    @Test
    void dayThatDoesNotExistIsNoHoliday() {
        TownFixture.in(directory).write("base", "holidays:\n  2026-02-29: 閏日\n");

        assertThat(found()).isEqualTo("base/town.yaml:2 「2026-02-29」は日付になりません。2026-01-01 の形で、ある日を書いてください。");
    }

    @Test
    void questionWhoseAnswersDifferBetweenLanguagesIsNamed() {
        TownFixture.in(directory)
                .write("base", "questions:\n  sure:\n    text: よろしいですか。\n    answers: [はい, いいえ]\n    answers-en: [Fine]\n");

        assertThat(found()).isEqualTo("base/town.yaml:5 「answers-en」の数が「answers」と違います。同じ順に、同じ数だけ書いてください。");
    }

    @Test
    void questionWithoutAnswersIsNamed() {
        TownFixture.in(directory).write("base", "questions:\n  sure:\n    text: よろしいですか。\n    answers: []\n");

        assertThat(found()).isEqualTo("base/town.yaml:4 「answers」には、答えを1つから8つまで書いてください。");
    }

    @Test
    void allMistakesOfAllLayersAreNamedAtOnce() {
        TownFixture.in(directory)
                .with("building: main", "building: annex")
                .write("base", "purposes:\n  tax:\n    label: 税金\n    plain: 税金の こと\n    dept: zeimu\n");

        assertThat(TownFiles.check(directory, TownFixture.TODAY))
                .map(mistake -> mistake.file() + ":" + mistake.line())
                .containsExactly("base/town.yaml:2", "base/town.yaml:5", "town/town.yaml:18");
    }

    @Test
    void startStopsWithEveryMistakeAsThePlace() {
        var town = TownFixture.in(directory).with("building: main", "building: annex");

        assertThatThrownBy(town::load).isInstanceOfSatisfying(CounterFailure.class, failure -> {
            assertThat(failure.error()).isEqualTo(TownError.MISTAKE);
            assertThat(failure.place()).isEqualTo(found());
        });
    }

    @Test
    void folderWithoutATownIsSaidToBeMissing() {
        assertThatThrownBy(() -> TownFiles.load(directory, TownFixture.TODAY))
                .isInstanceOfSatisfying(
                        CounterFailure.class, failure -> assertThat(failure.error()).isEqualTo(TownError.MISSING));
    }

    private String found() {
        return TownFiles.check(directory, TownFixture.TODAY).stream()
                .map(Mistake::toString)
                .collect(Collectors.joining("\n"));
    }
}
