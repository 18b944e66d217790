package madoguchi.form;

import java.nio.file.Files;
import java.nio.file.Path;
import madoguchi.form.resident.ImportCheck;
import madoguchi.form.resident.ResidentImport;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/// The sample town's residents, imported as an administrator would.
@TestComponent
class SampleTown implements ApplicationRunner {

    private final ResidentImport imports;

    SampleTown(ResidentImport imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var residents = Path.of("../town/residents.csv");
        switch (imports.check(() -> Files.newInputStream(residents))) {
            case ImportCheck.Ready ready -> imports.confirm(ready.id());
            case ImportCheck.Refused refused -> throw new AssertionError(refused.badCells().toString());
        }
    }
}
