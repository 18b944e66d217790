package madoguchi.launcher.doctor;

import madoguchi.failure.ErrorCode;

/// What a check found.
sealed interface Finding {

    /// @param what the figures, for whoever wants them
    record Well(String what) implements Finding {}

    /// @param place where, or how much
    record Unwell(ErrorCode error, String place) implements Finding {}

    /// @param why nothing could be looked at, and need not be
    record NotNow(String why) implements Finding {}
}
