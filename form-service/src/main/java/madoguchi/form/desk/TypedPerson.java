package madoguchi.form.desk;

import org.jspecify.annotations.Nullable;

/// A person as the clerk typed them.
record TypedPerson(
        @Nullable String name,
        @Nullable String kana,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String address,
        @Nullable String phone) {

    @Override
    public String toString() {
        return "TypedPerson[masked]";
    }
}
