package madoguchi.procedure.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/// A record with one component replaced.
final class Altered {

    private Altered() {}

    @SuppressWarnings("unchecked")
    static <R extends Record> R of(R record, String component, Object value) {
        var components = record.getClass().getRecordComponents();
        try {
            var values = new Object[components.length];
            for (var i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(component) ? value : components[i].getAccessor().invoke(record);
            }
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
