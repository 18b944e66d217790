package madoguchi.event;

import org.jspecify.annotations.Nullable;

/// How each process is. Published by every process on a compacted topic of its own, `<town>.health.<source>`.
public sealed interface HealthEvent extends CounterEvent {

    /// The process that reports, by the name of its identity; a report on another's topic is not believed.
    String source();

    @Override
    default String key() {
        return source();
    }

    /// Alive, with this build and these town files. Where builds or town files differ, nothing is printed.
    ///
    /// @param build the build's fingerprint, equal in all processes of one installation
    /// @param town the town files' fingerprint; null for agents, which read none
    /// @param reader the card reader's state; null where there is none to have
    @WireName("process.reported.v1")
    record ProcessReported(String source, String build, @Nullable String town, @Nullable ReaderState reader)
            implements HealthEvent {}

    enum ReaderState {
        READY,
        ABSENT
    }
}
