package madoguchi.form.template;

import java.util.List;
import java.util.Optional;
import madoguchi.event.FormCode;
import madoguchi.event.ProcedureCode;
import madoguchi.form.person.Role;

/// A form template (様式): the blank paper and the list of its boxes.
///
/// @param title the official name
/// @param shortName for the page's foot, where a passer-by may read it: no name of a procedure that hurts
/// @param signer who signs, and so whose page this is
/// @param roles everybody whose data stands on it
/// @param hash over the field list and the paper; a page made with another is refused
public record FormTemplate(
        FormCode code,
        String title,
        String shortName,
        ProcedureCode procedure,
        String law,
        Role signer,
        List<Role> roles,
        int pages,
        List<FactQuestion> facts,
        List<FormField> fields,
        Paper paper,
        String hash) {

    public FormTemplate {
        roles = List.copyOf(roles);
        facts = List.copyOf(facts);
        fields = List.copyOf(fields);
    }

    public Optional<FactQuestion> fact(String code) {
        return facts.stream().filter(fact -> fact.code().equals(code)).findFirst();
    }

    /// The bytes of `template.pdf`. Handed out as copies: nobody can draw on the paper that the next document gets.
    public static final class Paper {

        private final byte[] bytes;

        public Paper(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
