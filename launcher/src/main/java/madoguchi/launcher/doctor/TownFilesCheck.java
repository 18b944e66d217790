package madoguchi.launcher.doctor;

import java.time.LocalDate;
import java.time.ZoneId;
import madoguchi.town.TownFiles;

/// Every mistake with file, line and what to write instead, as the start would say it.
record TownFilesCheck(Patient patient) implements Check {

    @Override
    public String subject() {
        return "市区町村のファイル";
    }

    @Override
    public Finding look() {
        var today = LocalDate.ofInstant(patient.clock().instant(), ZoneId.of("Asia/Tokyo"));
        var town = TownFiles.load(patient.town(), today);
        return new Finding.Well("%s(%s) 窓口%d".formatted(
                town.name(), town.code(), town.counters().size()));
    }
}
