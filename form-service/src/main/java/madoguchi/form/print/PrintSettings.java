package madoguchi.form.print;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param folder where the folders of `folder:NAME` printers lie
/// @param patience how long a printer may take for a document before the clerk is asked
/// @param patienceForPaper how long it may wait for paper
/// @param lookEvery how often a printer is asked how far it is
@ConfigurationProperties("print")
record PrintSettings(
        @DefaultValue("data/print") Path folder,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("10m") Duration patienceForPaper,
        @DefaultValue("300ms") Duration lookEvery) {}
