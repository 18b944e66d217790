package madoguchi.form.check;

import madoguchi.form.template.FormError;

/// A doubt. Stops the examination where it arises.
final class Refusal extends Exception {

    private final FormError error;
    private final String where;

    Refusal(FormError error, String where) {
        super(error.code() + " " + where);
        this.error = error;
        this.where = where;
    }

    Verdict.Refused verdict() {
        return new Verdict.Refused(error, where);
    }
}
