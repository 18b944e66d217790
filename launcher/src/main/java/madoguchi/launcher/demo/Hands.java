package madoguchi.launcher.demo;

/// The resident at the reader of counter 1.
public interface Hands {

    /// @param card by its name in `cards.yaml`
    void insert(String card);

    /// Types the card's PIN, as soon as it is asked for.
    ///
    /// @return when the last key was pressed, by `System.nanoTime`
    long type(String card);

    /// Takes the card back, if there is one.
    ///
    /// @return how many commands it has answered
    int pull();
}
