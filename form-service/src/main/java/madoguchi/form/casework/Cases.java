package madoguchi.form.casework;

import java.util.List;
import java.util.Optional;
import madoguchi.event.CaseId;
import madoguchi.event.FormEvent.Decision;
import madoguchi.event.VisitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cases as other features read them: whole, and as they stand at one version.
@Component
public class Cases {

    private final CaseFiles files;
    private final CaseDecisions decisions;
    private final LaterProtection protection;

    Cases(CaseFiles files, CaseDecisions decisions, LaterProtection protection) {
        this.files = files;
        this.decisions = decisions;
        this.protection = protection;
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
        return files.find(visit)
                .map(files::lock)
                .map(protection::apply)
                .map(file -> files.snapshot(file, visit));
    }

    /// Which procedures were decided, in the clerk's order.
    public List<Decision> decisions(CaseId id) {
        return decisions.of(id);
    }
}
