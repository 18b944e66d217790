package madoguchi.form.resident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns of the file, by their title in the first line. `docs/how-to/import-residents.md` explains them.
enum ResidentColumn {
    HOUSEHOLD("世帯番号", true),
    ID("整理番号", true),
    NAME("氏名", true),
    KANA("フリガナ", false),
    COMMON_NAME("通称", false),
    COMMON_KANA("通称フリガナ", false),
    BIRTH_DATE("生年月日", true),
    SEX("性別", true),
    RELATIONSHIP("続柄", true),
    ADDRESS("住所", true),
    ADDRESS_DETAIL("方書", false),
    NATIONALITY("国籍", false),
    WITHHELD("発行抑止", false),
    DIED_ON("死亡日", false);

    /// Numbers that may not even be in the file, whatever the column is called.
    private static final List<String> FORBIDDEN = List.of("個人番号", "マイナンバー", "mynumber", "住民票コード");

    private final String title;
    private final boolean required;

    ResidentColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    static Optional<ResidentColumn> find(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }

    static boolean isForbidden(String title) {
        var plain = title.replaceAll("[\\s　]", "").toLowerCase(Locale.ROOT);
        return FORBIDDEN.stream().anyMatch(plain::contains);
    }

    static String titles() {
        return Arrays.stream(values()).map(ResidentColumn::title).collect(Collectors.joining("、"));
    }

    String title() {
        return title;
    }

    /// Whether every row must say something here. The column itself must always be there.
    boolean isRequired() {
        return required;
    }
}
