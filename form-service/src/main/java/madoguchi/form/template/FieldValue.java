package madoguchi.form.template;

/// What stands in one box. A tick's value is [#TICKED].
public record FieldValue(FormField field, String text) {

    public static final String TICKED = "✓";

    @Override
    public String toString() {
        return "FieldValue[%s, masked]".formatted(field.id());
    }
}
