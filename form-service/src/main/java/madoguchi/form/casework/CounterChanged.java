package madoguchi.form.casework;

import madoguchi.event.CounterId;

/// Another visit sits at this counter now, or none.
public record CounterChanged(CounterId counter) {}
