package madoguchi.embedded;

import java.nio.file.Path;

/// Where the database listens beside loopback, and what it shows there: there is no unencrypted way in from outside.
///
/// @param address of this machine, as the other processes reach it
/// @param identity folder with `certificate.pem` and `key.pem`
public record DatabaseListener(String address, Path identity) {}
