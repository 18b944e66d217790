package madoguchi.form.person;

/// An address as registered, or the fact that it must not be shown.
///
/// A withheld address (支援措置, 発行抑止) is not loaded at all: what is not there cannot be printed by mistake.
public sealed interface Address {

    record Registered(String text) implements Address {

        @Override
        public String toString() {
            return "Address[masked]";
        }
    }

    /// 区分7. Screens show the neutral text, forms stop.
    record Withheld() implements Address {}

    /// Nobody has said it yet.
    record Unknown() implements Address {}
}
