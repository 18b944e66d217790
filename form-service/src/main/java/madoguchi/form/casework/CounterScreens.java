package madoguchi.form.casework;

import madoguchi.event.AgentScreenEvent;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;

/// What is shown to visitors at the counters, as far as cases and cards have to do with it. All of it happens in the
/// transaction of the caller.
public interface CounterScreens {

    void on(AgentScreenEvent event);

    /// Something else is to be shown at this counter.
    void closeAt(CounterId counter);

    /// The visit has left the counter.
    void leave(VisitId visit);

    /// The visit is over: nothing of what was shown or answered stays.
    void forget(VisitId visit);
}
