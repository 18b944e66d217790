package madoguchi.procedure.rule;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import com.google.common.collect.ImmutableList;
import dev.cel.bundle.CelBuilder;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import madoguchi.calendar.Age;
import madoguchi.calendar.FiscalYear;

/// The functions of rules: the law's ways of counting ages and days.
final class Counting {

    private Counting() {}

    static void addTo(CelBuilder words) {
        add(words, "birthday_age", SimpleType.INT, (birth, day) -> (long) Age.birthdayAge(birth, day));
        addAge(words, "attained", given -> Age.attained(day(given[0]), years(given[1]), day(given[2])));
        addAge(words, "turned", given -> !day(given[2]).isBefore(Age.birthday(day(given[0]), years(given[1]))));
        add(words, "days_between", SimpleType.INT, (first, second) -> ChronoUnit.DAYS.between(first, second));
        add(words, "before", SimpleType.BOOL, LocalDate::isBefore);
        add(words, "same_year", SimpleType.BOOL, (first, second) -> first.getYear() == second.getYear());
        add(words, "same_fiscal_year", SimpleType.BOOL, (first, second) -> FiscalYear.of(first).equals(FiscalYear.of(second)));
        add(words, "same_month", SimpleType.BOOL, (first, second) -> YearMonth.from(first).equals(YearMonth.from(second)));
        add(words, "on_or_before", SimpleType.BOOL, (first, second) -> !first.isAfter(second));
        addFiscalYearEnd(words);
    }

    private static void add(
            CelBuilder words, String name, CelType result, CelFunctionOverload.Binary<LocalDate, LocalDate> function) {
        declare(words, name, result, List.of(RuleLanguage.DATE, RuleLanguage.DATE));
        words.addFunctionBindings(CelFunctionBinding.from(id(name), LocalDate.class, LocalDate.class, function));
    }

    /// Of a birth, an age and a day.
    private static void addAge(CelBuilder words, String name, CelFunctionOverload function) {
        declare(words, name, SimpleType.BOOL, List.of(RuleLanguage.DATE, SimpleType.INT, RuleLanguage.DATE));
        words.addFunctionBindings(CelFunctionBinding.from(
                id(name), ImmutableList.of(LocalDate.class, Long.class, LocalDate.class), function));
    }

    private static LocalDate day(Object given) {
        return (LocalDate) given;
    }

    private static int years(Object given) {
        return Math.toIntExact((Long) given);
    }

    private static void addFiscalYearEnd(CelBuilder words) {
        var name = "fiscal_year_end";
        declare(words, name, RuleLanguage.DATE, List.of(RuleLanguage.DATE, SimpleType.INT));
        words.addFunctionBindings(CelFunctionBinding.from(
                id(name),
                LocalDate.class,
                Long.class,
                (birth, years) -> Age.firstFiscalYearEndAfter(birth, Math.toIntExact(years))));
    }

    private static void declare(CelBuilder words, String name, CelType result, List<CelType> parameters) {
        words.addFunctionDeclarations(newFunctionDeclaration(name, newGlobalOverload(id(name), result, parameters)));
    }

    private static String id(String name) {
        return name + "_of";
    }
}
