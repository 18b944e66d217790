package madoguchi.form.print;

import java.io.IOException;
import madoguchi.event.CounterId;
import madoguchi.event.PrintRequestId;

/// The printer of one counter.
sealed interface Printer permits IppPrinter, FolderPrinter {

    /// Hands the document over. Returns as soon as it is known whether the printer took it.
    Acceptance send(Job job);

    /// One document on its way. The bytes are its own.
    final class Job {

        private final PrintRequestId request;
        private final CounterId counter;
        private final String name;
        private final byte[] document;

        /// @param name what the printer's display and a job list may show: a page code, nothing of a person
        Job(PrintRequestId request, CounterId counter, String name, byte[] document) {
            this.request = request;
            this.counter = counter;
            this.name = name;
            this.document = document.clone();
        }

        PrintRequestId request() {
            return request;
        }

        CounterId counter() {
            return counter;
        }

        String name() {
            return name;
        }

        byte[] document() {
            return document.clone();
        }
    }

    sealed interface Acceptance {

        /// All of it is where it should be.
        record Done() implements Acceptance {}

        /// The printer has it; what comes of it must be watched.
        record Taken(Watch watch) implements Acceptance {}

        /// Certainly nothing came out, and nothing will.
        record NotTaken(PrintError error) implements Acceptance {}

        /// Perhaps it has it, perhaps not.
        record Unclear(PrintError error) implements Acceptance {}
    }

    interface Watch {

        /// @throws IOException no answer this time
        Sighting look() throws IOException;

        /// Tells the printer to forget the document. What has come out by then has come out.
        ///
        /// @throws IOException no answer this time
        void cancel() throws IOException;
    }

    sealed interface Sighting {

        record StillPrinting() implements Sighting {}

        record WaitingForPaper() implements Sighting {}

        record Completed() implements Sighting {}

        /// Ended, and not well. Paper may have come out.
        record Ended(PrintError error) implements Sighting {}
    }
}
