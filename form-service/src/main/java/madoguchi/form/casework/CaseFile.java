package madoguchi.form.casework;

import madoguchi.event.CaseId;

/// A locked row: whoever holds it is the only one who changes this case until the transaction ends.
///
/// @param decidedIn the version in which the present decision was made
record CaseFile(CaseId id, long version, long decidedIn) {

    /// @throws madoguchi.failure.CounterFailure if the part was changed after the version that was seen
    void requireUnchanged(long changedIn, long seenVersion) {
        if (changedIn > seenVersion) {
            throw CaseError.CHANGED_MEANWHILE.failure();
        }
    }
}
