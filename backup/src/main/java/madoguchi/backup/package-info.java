/// One file that holds a town, and a town from one file: everything that PostgreSQL knows of it in one snapshot, and the
/// town's own files, sealed for whoever keeps the private key.
@NullMarked
package madoguchi.backup;

import org.jspecify.annotations.NullMarked;
