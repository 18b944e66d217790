package madoguchi.launcher.reader;

/// An invented card, made once: it remembers its tries for as long as this process runs, like a real one.
///
/// @param label who it belongs to and what it is good for
/// @param pin shown on the page, because nobody else could know it
record DemoCard(String code, String label, String pin, CountedCard card) {}
