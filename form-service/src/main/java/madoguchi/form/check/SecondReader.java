package madoguchi.form.check;

import java.util.UUID;
import madoguchi.event.FormCode;
import madoguchi.event.PrintRequestId;
import madoguchi.form.template.FormError;
import madoguchi.form.template.FormTemplate;
import madoguchi.form.template.FormTemplates;
import madoguchi.town.TownProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The last look before the printer. Knows nothing but the bytes and the request's id.
@Component
public class SecondReader {

    private static final Logger log = LoggerFactory.getLogger(SecondReader.class);

    private final Witnesses witnesses;
    private final FormTemplates forms;
    private final String townName;

    SecondReader(Witnesses witnesses, FormTemplates forms, TownProfile town) {
        this.witnesses = witnesses;
        this.forms = forms;
        this.townName = town.name();
        forms.list().forEach(SecondReader::requireReadable);
    }

    /// A paper that cannot be read would be refused at every print; better at start, while somebody looks.
    private static void requireReadable(FormTemplate form) {
        try {
            var paper = PageReader.read(form.paper().bytes());
            if (paper.active() || paper.pages() != form.pages()) {
                throw FormError.PAPER_NOT_READABLE.failure(form.code().value());
            }
        } catch (UnreadablePageException e) {
            throw FormError.PAPER_NOT_READABLE.failure(form.code().value(), e);
        }
    }

    /// Never throws: whatever goes wrong here is a reason not to print.
    public Verdict check(PrintRequestId request, byte[] document) {
        try {
            return examine(request.value(), document);
        } catch (Refusal refusal) {
            return refusal.verdict();
        } catch (UnreadablePageException | RuntimeException e) {
            // The class alone: a message could quote what stands on the page.
            log.atWarn()
                    .addKeyValue("print", request)
                    .addKeyValue("cause", e.getClass().getName())
                    .log("The second reader could not read");
            return new Verdict.Refused(FormError.UNREADABLE_PAGE, "");
        }
    }

    private Verdict examine(UUID request, byte[] document) throws Refusal, UnreadablePageException {
        var witness = witnesses.of(request);
        var form = forms.get(new FormCode(witness.request().form()));
        return new Judgement(form, CodeProof.with(witnesses.key()), townName).of(document, witness);
    }
}
