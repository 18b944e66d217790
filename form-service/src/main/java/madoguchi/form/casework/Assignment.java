package madoguchi.form.casework;

/// What comes of giving a role to a person. That the two papers got swapped happens every day, so it is a value.
public sealed interface Assignment {

    record Assigned() implements Assignment {}

    /// The deceased would act in the own case.
    record DeceasedWouldAct() implements Assignment {}
}
