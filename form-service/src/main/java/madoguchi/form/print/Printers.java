package madoguchi.form.print;

import java.net.URI;
import madoguchi.event.CounterId;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;

/// Which printer stands at which counter: exactly one, by the town's files. A clerk cannot choose another, and so cannot
/// send a page to another counter's tray.
@Component
class Printers {

    private static final String FOLDER = "folder:";

    private final TownProfile town;
    private final PrintSettings settings;
    private final IppClient ipp = new IppClient();

    Printers(TownProfile town, PrintSettings settings) {
        this.town = town;
        this.settings = settings;
    }

    Printer at(CounterId counter) {
        var address = town.counter(counter).printer();
        return address.startsWith(FOLDER)
                ? new FolderPrinter(settings.folder().resolve(address.substring(FOLDER.length())))
                : new IppPrinter(URI.create(address), ipp);
    }
}
