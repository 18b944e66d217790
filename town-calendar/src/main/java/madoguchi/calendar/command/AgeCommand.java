package madoguchi.calendar.command;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import madoguchi.calendar.Age;

/// `age --birth DATE --years N`: when an age is reached, in both readings of the law.
public final class AgeCommand {

    private static final Pattern YEARS = Pattern.compile("[1-9]\\d{0,2}");

    private AgeCommand() {}

    public static int run(List<String> args, Appendable out, Appendable err) throws IOException {
        return Answer.to(args, AgeCommand::answer, out, err);
    }

    private static JsonObject answer(Arguments arguments) {
        var birth = TypedDay.of(arguments.required("--birth"));
        var years = years(arguments.required("--years"));
        arguments.requireAllTaken();
        return new JsonObject()
                .text("birth", birth.date())
                .number("age", years)
                .text("attained_on", Age.attainedOn(birth.date(), years))
                .text("birthday", Age.birthday(birth.date(), years))
                .text("first_fiscal_year_end", Age.firstFiscalYearEndAfter(birth.date(), years))
                .texts("hints", TypedDay.texts(birth.hints()));
    }

    private static int years(String text) {
        if (!YEARS.matcher(text).matches()) {
            throw new BadInput("--years is no age: " + text, "--years には1から999までの数字を書いてください。");
        }
        return Integer.parseInt(text);
    }
}
