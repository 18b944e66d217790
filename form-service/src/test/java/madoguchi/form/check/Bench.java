package madoguchi.form.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import madoguchi.form.InventedCase;
import madoguchi.form.check.Witness.Circumstances;
import madoguchi.form.check.Witness.Request;
import madoguchi.form.check.Witness.Someone;
import madoguchi.form.pdf.Footing;
import madoguchi.form.pdf.FormRenderer;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.template.FormTemplate;
import madoguchi.form.template.Prefill;

/// One case asking for one form, as the database would tell of it, and the means to draw what was asked for, or not.
record Bench(FormTemplate form, InventedCase invented, UUID request, FormRenderer renderer) {

    private static final CodeProof CODES = CodeProof.with(new byte[32]);
    private static final int COUNTER = 3;

    byte[] good() {
        return drawn(invented);
    }

    /// This request's foot under what another case says.
    byte[] drawn(InventedCase other) {
        return drawn(other, form, this);
    }

    /// @param foot whose page codes stand at the foot
    byte[] drawn(InventedCase other, FormTemplate paper, Bench foot) {
        var filled = new Prefill("架空町").of(paper, other.snapshot(), InventedCase.TODAY);
        var footing = new Footing.ForPrinting(invented.snapshot().number().value(), foot.codes(), 1);
        return renderer.render(filled, footing).bytes();
    }

    List<String> codes() {
        var witness = testimony(List.of(), new byte[0]);
        return IntStream.rangeClosed(1, form.pages())
                .mapToObj(page -> CODES.of(witness.request(), page))
                .toList();
    }

    Verdict judge(byte[] document) {
        return judge(testimony(List.of(), document), document);
    }

    Verdict judge(Witness witness, byte[] document) {
        try {
            return new Judgement(form, CODES, "架空町").of(document, witness);
        } catch (Refusal refusal) {
            return refusal.verdict();
        } catch (UnreadablePageException | RuntimeException e) {
            return new Verdict.Refused(madoguchi.form.template.FormError.UNREADABLE_PAGE, "");
        }
    }

    /// What the database says. The hashes are those of the document under test, so that only its text can give it away.
    Witness testimony(List<Someone> others, byte[] document) {
        var people = people(invented);
        var facts = invented.snapshot().facts();
        var draft = new Witness(
                request("", List.of(), Optional.empty(), ""), circumstances(), people, facts, others);
        var persons = DataProof.persons(form, draft);
        var request = request(
                DataProof.of(form, draft), contentHashes(document), Optional.of(DataProof.sha256(document)), persons);
        return new Witness(request, circumstances(), people, facts, others);
    }

    private Circumstances circumstances() {
        return new Circumstances(
                true, invented.snapshot().caseId().value(), invented.snapshot().version(), true);
    }

    private Request request(String dataHash, List<String> hashes, Optional<String> documentHash, String persons) {
        var snapshot = invented.snapshot();
        return new Request(
                request,
                snapshot.visit().value(),
                snapshot.number().value(),
                COUNTER,
                snapshot.caseId().value(),
                snapshot.version(),
                form.code().value(),
                form.signer().name(),
                persons,
                form.hash(),
                dataHash,
                InventedCase.TODAY,
                form.pages(),
                "RENDERED",
                documentHash,
                hashes);
    }

    private static List<String> contentHashes(byte[] document) {
        try {
            return PageReader.read(document).contentHashes();
        } catch (UnreadablePageException e) {
            return List.of();
        }
    }

    static Map<Role, Someone> people(InventedCase invented) {
        var people = new EnumMap<Role, Someone>(Role.class);
        invented.snapshot().people().forEach((role, person) -> people.put(role, someone(person)));
        return people;
    }

    static Someone someone(Person person) {
        return new Someone(
                person.id(),
                person.name(),
                person.commonName(),
                person.kana(),
                person.birthDate().digits(),
                person.registeredAddress().orElse(null),
                person.phone());
    }
}
