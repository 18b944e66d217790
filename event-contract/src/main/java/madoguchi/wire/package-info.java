/// Events to Kafka records and back: CloudEvents 1.0 in binary mode, JSON in the body.
@NullMarked
package madoguchi.wire;

import org.jspecify.annotations.NullMarked;
