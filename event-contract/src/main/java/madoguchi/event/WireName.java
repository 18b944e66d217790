package madoguchi.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The event's name on the wire, with its version: `leg.called.v1`. Class names never leave the process.
///
/// Adding an optional field is free. Any other change is a new record with the next version.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WireName {

    String value();
}
