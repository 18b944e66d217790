package madoguchi.form.resident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Sex;

/// One row of the file, blanks around each cell removed, nothing else touched.
record ResidentRow(long line, Map<ResidentColumn, String> cells, LocalDate today) {

    String text(ResidentColumn column) {
        return cells.getOrDefault(column, "");
    }

    Optional<String> find(ResidentColumn column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    BirthDate birthDate() {
        return RegisteredDates.birthDate(text(ResidentColumn.BIRTH_DATE), today).orElseThrow();
    }

    Optional<LocalDate> diedOn() {
        return find(ResidentColumn.DIED_ON).flatMap(text -> RegisteredDates.day(text, today));
    }

    Sex sex() {
        return sex(text(ResidentColumn.SEX)).orElseThrow();
    }

    static Optional<Sex> sex(String text) {
        return Arrays.stream(Sex.values()).filter(sex -> sex.label().equals(text)).findFirst();
    }

    /// 発行抑止 of this very person.
    boolean isProtected() {
        return text(ResidentColumn.WITHHELD).equals("有");
    }

    /// Address and 方書 as one line, as on the card.
    String address() {
        return find(ResidentColumn.ADDRESS_DETAIL)
                .map(detail -> text(ResidentColumn.ADDRESS) + "　" + detail)
                .orElseGet(() -> text(ResidentColumn.ADDRESS));
    }

    @Override
    public String toString() {
        return "ResidentRow[line %d, masked]".formatted(line);
    }
}
