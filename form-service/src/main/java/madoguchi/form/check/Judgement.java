package madoguchi.form.check;

import java.util.Optional;
import madoguchi.form.template.FormError;
import madoguchi.form.template.FormTemplate;

/// Whether these very bytes are what this request asked for. Knows nothing but its arguments.
record Judgement(FormTemplate form, CodeProof codes, String townName) {

    Verdict.Good of(byte[] document, Witness witness) throws Refusal, UnreadablePageException {
        var hash = DataProof.sha256(document);
        if (!witness.request().state().equals("RENDERED")
                || !witness.request().documentHash().equals(Optional.of(hash))) {
            throw new Refusal(FormError.OTHER_CONTENT, "");
        }
        var paper = PageReader.read(form.paper().bytes());
        new Examination(form, paper, witness, codes, townName).of(PageReader.read(document));
        return new Verdict.Good(witness.request().id(), hash);
    }
}
