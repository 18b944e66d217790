package madoguchi.delivery;

/// A record that waits.
record ParkedRecord(long position, Received message) {}
