package madoguchi.calendar.command;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import madoguchi.calendar.holiday.HolidayFile;
import madoguchi.calendar.holiday.HolidayFileReading.BadLine;
import madoguchi.calendar.holiday.HolidayFileReading.Read;
import madoguchi.calendar.holiday.HolidayFileReading.Refused;
import madoguchi.calendar.holiday.Holidays;

/// The holidays of the law, or of the file that was named.
final class TypedHolidays {

    private TypedHolidays() {}

    static Holidays of(Optional<String> file) {
        return file.map(TypedHolidays::with).orElseGet(Holidays::byLaw);
    }

    private static Holidays with(String file) {
        return switch (HolidayFile.read(bytes(file))) {
            case Read(var days) -> Holidays.byLaw().with(days);
            case Refused(var badLines) -> throw new BadInput(
                    "%d bad lines in %s".formatted(badLines.size(), file),
                    badLines.stream().map(BadLine::toString).collect(joining("\n")));
        };
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException _) {
            throw new BadInput("Cannot be read: " + file, "「%s」を読めません。ファイルの場所を確かめてください。".formatted(file));
        }
    }
}
