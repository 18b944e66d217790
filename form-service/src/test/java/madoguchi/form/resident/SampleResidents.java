package madoguchi.form.resident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import madoguchi.calendar.era.EraDate;

/// Writes `town/residents.csv`: 200 invented people in 80 households, the same ones every time.
///
/// Run `main` after a change here; a test holds the file to it.
final class SampleResidents {

    static final Path FILE = Path.of("../town/residents.csv");

    private static final String HEADER = "世帯番号,整理番号,氏名,フリガナ,通称,通称フリガナ,生年月日,性別,続柄,住所,方書,国籍,発行抑止,死亡日";

    /// Who lives in an ordinary household, one after the other: how many, and what they are to the head.
    private static final List<List<String>> KINDS = List.of(
            List.of("世帯主"),
            List.of("世帯主", "妻"),
            List.of("世帯主", "妻", "子", "子"),
            List.of("世帯主", "妻"),
            List.of("世帯主", "子"),
            List.of("世帯主", "妻", "子", "母"),
            List.of("世帯主"),
            List.of("世帯主", "妻", "子"),
            List.of("世帯主", "妻"),
            List.of("世帯主", "妻", "子", "子", "子", "父", "母"));

    private static final List<String> FAMILIES = List.of(
            "見本 ミホン", "架空 カクウ", "例示 レイジ", "仮名 カメイ", "試験 シケン", "想定 ソウテイ", "雛形 ヒナガタ", "模擬 モギ", "空想 クウソウ",
            "仮想 カソウ", "例題 レイダイ", "凡例 ハンレイ", "窓口 マドグチ", "番号 バンゴウ", "書式 ショシキ", "記入 キニュウ", "余白 ヨハク",
            "枠線 ワクセン", "朱印 シュイン", "台帳 ダイチョウ", "下書 シタガキ", "清書 セイショ", "付箋 フセン", "索引 サクイン", "目次 モクジ",
            "奥付 オクヅケ", "見出 ミダシ", "脚注 キャクチュウ", "題名 ダイメイ", "筆記 ヒッキ");

    private static final List<String> MEN = List.of(
            "太郎 タロウ", "一 ハジメ", "健 ケン", "大輔 ダイスケ", "翔 ショウ", "正一 ショウイチ", "茂 シゲル", "蒼 アオイ", "隆 タカシ", "陽斗 ハルト",
            "勝利 カツトシ", "修 オサム", "直樹 ナオキ", "清 キヨシ", "拓也 タクヤ", "功 イサオ", "和夫 カズオ", "悠真 ユウマ", "昭 アキラ", "進 ススム");

    private static final List<String> WOMEN = List.of(
            "花 ハナ", "和子 カズコ", "陽菜 ヒナ", "幸子 サチコ", "美咲 ミサキ", "節子 セツコ", "由美 ユミ", "葵 アオイ", "恵子 ケイコ", "さくら サクラ",
            "京子 キョウコ", "久美 クミ", "愛 アイ", "洋子 ヨウコ", "真由美 マユミ", "ヨシ ヨシ", "文 フミ", "千尋 チヒロ", "明美 アケミ", "凛 リン");

    private static final List<String> PLACES = List.of(
            "字見本%d番地", "字例示%d番地の2", "大字仮名甲%d番地", "大字仮名乙%d番地1", "架空ヶ丘一丁目%d番5号", "字架空新田%d番地", "字仮名沢イ%d番地");

    private final Random random = new Random(999_999);
    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private int households;
    private int people;

    private SampleResidents() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, csv());
    }

    static String csv() {
        var sample = new SampleResidents();
        NotableHouseholds.TEXT.lines().forEach(sample::addNotable);
        while (sample.households < 80) {
            sample.addHousehold(KINDS.get(sample.households % KINDS.size()));
        }
        return String.join("\r\n", sample.lines) + "\r\n";
    }

    private void addNotable(String line) {
        if (line.isBlank() || households == 0) {
            households++;
        }
        if (!line.isBlank() && !line.startsWith("#")) {
            add(List.of(line.split("\\|", -1)));
        }
    }

    private void addHousehold(List<String> relations) {
        households++;
        var family = pick(FAMILIES);
        var address = "架空県架空郡架空町" + pick(PLACES).formatted(1 + random.nextInt(1999));
        var room = relations.size() == 1 && random.nextBoolean() ? "架空ハイツ%d号".formatted(101 + random.nextInt(8)) : "";
        var headIsMan = relations.contains("妻") || random.nextBoolean();
        var ageOfHead = 34 + random.nextInt(45);
        var taken = new HashSet<String>();
        for (int place = 0; place < relations.size(); place++) {
            var relation = relations.get(place);
            var man = relation.equals("世帯主") ? headIsMan : isMan(relation);
            var given = pickOther(man ? MEN : WOMEN, taken);
            add(List.of(
                    first(family) + "　" + first(given), second(family) + "　" + second(given), "", "",
                    EraDate.of(birthDate(relation, ageOfHead, place)).toString(), man ? "男" : "女",
                    relation, address, room, "日本", "", ""));
        }
    }

    private void add(List<String> cells) {
        people++;
        lines.add("S%03d,R%04d,%s".formatted(households, people, String.join(",", cells)));
    }

    private boolean isMan(String relation) {
        return relation.equals("父") || (relation.equals("子") && random.nextBoolean());
    }

    private LocalDate birthDate(String relation, int ageOfHead, int place) {
        var age = switch (relation) {
            case "妻" -> ageOfHead - 4 + random.nextInt(7);
            case "父", "母" -> ageOfHead + 22 + random.nextInt(4);
            case "子" -> ageOfHead - 22 - 3 * place - random.nextInt(3);
            default -> ageOfHead;
        };
        return LocalDate.of(2026 - age, 1 + random.nextInt(10), 1 + random.nextInt(28));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /// Nobody is called like somebody they live with.
    private String pickOther(List<String> texts, Set<String> taken) {
        var text = pick(texts);
        return taken.add(text) ? text : pickOther(texts, taken);
    }

    private static String first(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String second(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }
}
