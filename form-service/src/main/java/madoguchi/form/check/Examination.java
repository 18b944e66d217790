package madoguchi.form.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import madoguchi.form.check.Witness.Someone;
import madoguchi.form.template.Box;
import madoguchi.form.template.FormError;
import madoguchi.form.template.FormField;
import madoguchi.form.template.FormTemplate;

/// Compares finished pages with what the database says. Everything that is on a page must be accounted for: the paper's
/// own print, a value in its own box, the foot. What is left over is refused.
record Examination(FormTemplate form, PageReader.Document paper, Witness witness, CodeProof codes, String townName) {

    void of(PageReader.Document document) throws Refusal {
        circumstances();
        request();
        if (document.active() || paper.active()) {
            throw new Refusal(FormError.ACTIVE_CONTENT, "");
        }
        if (document.pages() != form.pages() || document.pages() != witness.request().pages()) {
            throw new Refusal(FormError.PAGE_COUNT, document.pages() + "枚");
        }
        if (!document.contentHashes().equals(witness.request().contentHashes())) {
            throw new Refusal(FormError.OTHER_CONTENT, "");
        }
        var added = withoutPrint(document.pieces());
        for (int page = 1; page <= document.pages(); page++) {
            foot(added, page);
        }
        for (var field : form.fields()) {
            value(field, taken(added, field.page(), field.box()));
        }
        if (!added.isEmpty()) {
            throw new Refusal(FormError.UNASKED_CONTENT, added.getFirst().page() + "枚目");
        }
        strangers(document.pieces());
    }

    private void circumstances() throws Refusal {
        var request = witness.request();
        var now = witness.now();
        if (!now.visitOpen()) {
            throw new Refusal(FormError.VISIT_OVER, "");
        }
        if (!now.caseOfVisit().equals(request.caseId()) || now.caseVersion() != request.caseVersion()) {
            throw new Refusal(FormError.CASE_MOVED_ON, "");
        }
        if (!now.servedHere()) {
            throw new Refusal(FormError.OTHER_COUNTER, request.counter() + "番窓口");
        }
    }

    /// The request itself still means this form and these people.
    private void request() throws Refusal {
        var request = witness.request();
        if (!request.form().equals(form.code().value()) || !request.templateHash().equals(form.hash())) {
            throw new Refusal(FormError.OTHER_PAPER, "");
        }
        if (!request.signer().equals(form.signer().name())
                || !request.persons().equals(DataProof.persons(form, witness))) {
            throw new Refusal(FormError.OTHER_PERSON, "");
        }
        if (!request.dataHash().equals(DataProof.of(form, witness))) {
            throw new Refusal(FormError.CASE_MOVED_ON, "");
        }
    }

    /// All of the paper's print must be there; the rest is what was added to it.
    private List<Piece> withoutPrint(List<Piece> pieces) throws Refusal {
        var added = new ArrayList<>(pieces);
        for (var printed : paper.pieces()) {
            var found = added.stream().filter(printed::same).findFirst();
            if (found.isEmpty()) {
                throw new Refusal(FormError.OTHER_PAPER, printed.page() + "枚目");
            }
            added.remove(found.get());
        }
        return added;
    }

    private void foot(List<Piece> added, int page) throws Refusal {
        var code = codes.of(witness.request(), page);
        var expected = "番号札%d%s%d/%d書類番号%s-%s"
                .formatted(
                        witness.request().ticketNumber(),
                        form.shortName(),
                        page,
                        form.pages(),
                        code.substring(0, 4),
                        code.substring(4));
        var foot = new Box(0, Box.FOOTER, Box.PAGE_WIDTH, Box.PAGE_HEIGHT - Box.FOOTER);
        if (!text(taken(added, page, foot)).equals(plain(expected))) {
            throw new Refusal(FormError.PAGE_CODE, page + "枚目");
        }
    }

    private void value(FormField field, List<Piece> pieces) throws Refusal {
        if (!new Expectation(form, witness, townName).holds(field, text(pieces))) {
            throw new Refusal(FormError.OTHER_CONTENT, field.label());
        }
    }

    /// Name and birth date together mark a person. Nobody of another open visit may be on these pages.
    private void strangers(List<Piece> pieces) throws Refusal {
        var everything = text(pieces);
        var dates = EraReading.datesIn(everything);
        for (var other : witness.others()) {
            var born = EraReading.whole(other.birthDigits());
            if (!isOneOfUs(other)
                    && everything.contains(plain(other.name()))
                    && born.map(dates::contains).orElse(true)) {
                throw new Refusal(FormError.OTHER_PERSON, "");
            }
        }
    }

    private boolean isOneOfUs(Someone other) {
        return witness.people().values().stream()
                .anyMatch(own -> plain(own.name()).equals(plain(other.name()))
                        && own.birthDigits().equals(other.birthDigits()));
    }

    /// What stands in a box, taken out of what is still unaccounted for.
    private static List<Piece> taken(List<Piece> added, int page, Box box) {
        var inside = added.stream()
                .filter(piece -> piece.page() == page && box.holds(piece.x(), piece.y()))
                .toList();
        added.removeAll(inside);
        return inside;
    }

    /// From top to bottom, from left to right, without spaces.
    private static String text(List<Piece> pieces) {
        return plain(pieces.stream()
                .sorted(Comparator.comparingInt(Piece::page)
                        .thenComparing(Comparator.comparingDouble((Piece piece) -> Math.round(piece.y() / 4))
                                .reversed())
                        .thenComparingDouble(Piece::x))
                .map(Piece::text)
                .collect(Collectors.joining()));
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]", "");
    }
}
