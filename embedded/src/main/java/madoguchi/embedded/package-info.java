/// A real Kafka broker and a real PostgreSQL server inside one process, on loopback, with settings for real data.
@NullMarked
package madoguchi.embedded;

import org.jspecify.annotations.NullMarked;
