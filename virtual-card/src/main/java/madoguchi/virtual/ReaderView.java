package madoguchi.virtual;

import java.util.List;

/// What somebody sees who looks at the virtual reader.
public sealed interface ReaderView {

    record Empty() implements ReaderView {}

    /// @param message what the pad's display still says, in lines; empty when there is nothing to say
    record CardIn(List<String> message) implements ReaderView {}

    /// @param prompt what the pad's display says, in lines
    /// @param digits how many digits have been typed
    record PadOpen(List<String> prompt, int digits) implements ReaderView {}
}
