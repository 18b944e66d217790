package madoguchi.seal;

/// What a seal belongs to. What was closed for one thing does not open for another.
public sealed interface Binding permits CardBinding, ScreenBinding {

    /// The associated data: the same on both sides, and nobody's secret.
    byte[] bytes();
}
