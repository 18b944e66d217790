/// The commands of `./madoguchi`: everything in one process. Assembly only: what a service does, stands in the service.
@NullMarked
package madoguchi.launcher;

import org.jspecify.annotations.NullMarked;
