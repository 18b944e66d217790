package madoguchi.form.casework;

import java.util.Optional;
import madoguchi.event.VisitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cases as other features read them: whole, and as they stand at one version.
@Component
public class Cases {

    private final CaseFiles files;

    Cases(CaseFiles files) {
        this.files = files;
    }

    /// The case this visit works on.
    ///
    /// Read in one transaction that locks the case, so that people, facts and version belong together.
    ///
    /// @throws madoguchi.failure.CounterFailure if the visit has no case yet
    @Transactional
    public CaseSnapshot snapshot(VisitId visit) {
        return find(visit).orElseThrow(CaseError.NO_CASE::failure);
    }

    @Transactional
    public Optional<CaseSnapshot> find(VisitId visit) {
        return files.find(visit).map(files::lock).map(file -> files.snapshot(file, visit));
    }
}
