package madoguchi.launcher.doctor;

/// One thing to look at. It may hang: whoever asks it gives it so long and no longer. It changes nothing, and says
/// nothing of any person and no secret.
interface Check {

    /// What is looked at (Japanese, a few letters).
    String subject();

    /// @throws madoguchi.failure.CounterFailure what is not well, where another part of the program finds that
    Finding look() throws Exception;
}
