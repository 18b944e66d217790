package madoguchi.form.pdf;

import java.util.List;

/// What stands at the foot of every page: with it, a page that lies in a tray can be told from every other.
public sealed interface Footing {

    /// 番号札 12
    int ticketNumber();

    /// @param pageCodes one for each page
    /// @param documentId goes into the PDF's own id, so that the same request makes the same bytes
    record ForPrinting(int ticketNumber, List<String> pageCodes, long documentId) implements Footing {

        public ForPrinting {
            pageCodes = List.copyOf(pageCodes);
        }
    }

    /// For looking at: marked across the page, without a page code, and so never taken for the real one.
    record ForReview(int ticketNumber) implements Footing {}
}
