package madoguchi.form.print;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Objects;

/// A network printer. It knows the request as its page code, and the sender as the counter.
record IppPrinter(URI printer, IppClient client) implements Printer {

    private static final byte[] NOTHING = {};
    private static final int FIRST_REFUSAL = 0x0400;

    @Override
    public Acceptance send(Job job) {
        var question = IppPacket.printJob(printer)
                .putOperationAttributes(
                        sender(job), Types.jobName.of(job.name()), Types.documentFormat.of("application/pdf"))
                .putJobAttributes(Types.copies.of(1), Types.media.of("iso_a4_210x297mm"))
                .build();
        try {
            return acceptance(client.send(printer, question, job.document()), job);
        } catch (ConnectException | HttpConnectTimeoutException | UnknownHostException | UnresolvedAddressException e) {
            return new Acceptance.NotTaken(PrintError.NO_ANSWER);
        } catch (IppClient.NotIppException e) {
            return e.turnedAway()
                    ? new Acceptance.NotTaken(PrintError.NOT_TAKEN)
                    : new Acceptance.Unclear(PrintError.LOST);
        } catch (IOException e) {
            return new Acceptance.Unclear(PrintError.LOST);
        }
    }

    private Acceptance acceptance(IppPacket answer, Job job) {
        var id = answer.getValue(Tag.jobAttributes, Types.jobId);
        if (answer.getStatus().getCode() >= FIRST_REFUSAL) {
            return answer.getStatus().equals(Status.serverErrorInternalError)
                    ? new Acceptance.Unclear(PrintError.LOST)
                    : new Acceptance.NotTaken(PrintError.NOT_TAKEN);
        }
        return id == null
                ? new Acceptance.Unclear(PrintError.LOST)
                : new Acceptance.Taken(new Watching(id, job));
    }

    /// One document in this printer, by the number that the printer gave it.
    private final class Watching implements Watch {

        private final int id;
        private final Job job;

        Watching(int id, Job job) {
            this.id = id;
            this.job = job;
        }

        @Override
        public Sighting look() throws IOException {
            return IppPrinter.this.look(id, job);
        }

        @Override
        public void cancel() throws IOException {
            var question = IppPacket.cancelJob(printer, id)
                    .putOperationAttributes(sender(job))
                    .build();
            client.send(printer, question, NOTHING);
        }
    }

    private Sighting look(int id, Job job) throws IOException {
        var question = IppPacket.getJobAttributes(printer, id, Types.jobState, Types.jobStateReasons)
                .putOperationAttributes(sender(job))
                .build();
        var answer = client.send(printer, question, NOTHING);
        var state = answer.getValue(Tag.jobAttributes, Types.jobState);
        if (Objects.equals(state, JobState.completed)) {
            return new Sighting.Completed();
        }
        if (Objects.equals(state, JobState.aborted) || Objects.equals(state, JobState.canceled)) {
            return new Sighting.Ended(PrintError.STOPPED);
        }
        if (state == null) {
            return new Sighting.Ended(PrintError.LOST);
        }
        return lacksPaper() ? new Sighting.WaitingForPaper() : new Sighting.StillPrinting();
    }

    private boolean lacksPaper() throws IOException {
        var question = IppPacket.getPrinterAttributes(printer, Types.printerStateReasons).build();
        var reasons = client.send(printer, question, NOTHING).getValues(Tag.printerAttributes, Types.printerStateReasons);
        return List.copyOf(reasons).stream()
                .anyMatch(reason -> reason.startsWith("media-empty") || reason.startsWith("media-needed"));
    }

    private static com.hp.jipp.encoding.Attribute<?> sender(Job job) {
        return Types.requestingUserName.of("counter-" + job.counter());
    }
}
