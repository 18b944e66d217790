package madoguchi.benchmark;

import java.nio.file.Path;
import java.util.Map;
import java.util.List;
import madoguchi.launcher.demo.Reach;

/// A running town hall that is measured from outside.
interface Hall extends AutoCloseable {

    Reach reach();

    /// Where it keeps everything.
    Path data();

    /// The processes of each part, by the part's name.
    Map<String, List<ProcessHandle>> processes();

    @Override
    void close();
}
