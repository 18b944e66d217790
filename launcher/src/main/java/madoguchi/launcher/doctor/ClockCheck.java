package madoguchi.launcher.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Numbers begin anew with each date, so that a wrong one gives them twice.
record ClockCheck(Patient patient) implements Check {

    private static final Duration APART = Duration.ofSeconds(5);
    private static final int BUILT = 2026;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Override
    public String subject() {
        return "時計";
    }

    @Override
    public Finding look() {
        var now = patient.clock().instant().atZone(ZoneId.of("Asia/Tokyo"));
        var shown = SECOND.format(now);
        if (now.getYear() < BUILT || now.getYear() > BUILT + 30) {
            return new Finding.Unwell(DoctorError.CLOCK_WRONG, shown);
        }
        var databases = patient.ask("select extract(epoch from clock_timestamp())", texts -> {
            var theirs = Instant.ofEpochMilli((long) (Double.parseDouble(texts.getFirst()) * 1000));
            var apart = Duration.between(patient.clock().instant(), theirs).abs();
            return apart.compareTo(APART) > 0
                    ? new Finding.Unwell(DoctorError.CLOCKS_DIFFER, apart.toSeconds() + " 秒")
                    : new Finding.Well(shown);
        });
        // A database that is away has a line of its own.
        return databases instanceof Finding.Unwell(var error, _) && error == DoctorError.CLOCKS_DIFFER
                ? databases
                : new Finding.Well(shown);
    }
}
