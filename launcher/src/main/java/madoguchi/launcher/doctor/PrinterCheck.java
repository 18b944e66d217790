package madoguchi.launcher.doctor;

import java.io.IOException;
import java.net.URI;
import madoguchi.form.print.PrinterLook;
import madoguchi.town.TownProfile.Counter;

/// A counter's network printer, by its own answer. Nothing is printed.
record PrinterCheck(Counter counter) implements Check {

    @Override
    public String subject() {
        return "プリンター " + counter.id() + "番窓口";
    }

    @Override
    public Finding look() {
        try {
            return finding(PrinterLook.at(URI.create(counter.printer())));
        } catch (IOException e) {
            return unwell(DoctorError.PRINTER_AWAY);
        }
    }

    private Finding finding(PrinterLook look) {
        if (look.lacksPaper()) {
            return unwell(DoctorError.NO_PAPER);
        }
        if (look.stopped()) {
            return new Finding.Unwell(DoctorError.PRINTER_STOPPED, counter.printer() + " " + look.reasons());
        }
        return look.acceptsPdf() ? new Finding.Well(look.model()) : unwell(DoctorError.NO_PDF);
    }

    private Finding unwell(DoctorError error) {
        return new Finding.Unwell(error, counter.printer());
    }
}
