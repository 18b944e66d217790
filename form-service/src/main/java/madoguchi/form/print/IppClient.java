package madoguchi.form.print;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Speaks IPP over HTTP.
final class IppClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /// @throws IOException no answer, or one that is not IPP
    IppPacket send(URI printer, IppPacket question, byte[] document) throws IOException {
        var request = HttpRequest.newBuilder(overHttp(printer))
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.ofByteArray(body(question, document)))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new NotIppException(response.statusCode());
            }
            return new IppInputStream(new ByteArrayInputStream(response.body())).readPacket();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /// `ipp` is HTTP on port 631, `ipps` the same over TLS.
    static URI overHttp(URI printer) {
        var port = printer.getPort() == -1 ? 631 : printer.getPort();
        var scheme = printer.getScheme().equals("ipps") ? "https" : "http";
        return URI.create("%s://%s:%d%s".formatted(scheme, printer.getHost(), port, printer.getRawPath()));
    }

    private static byte[] body(IppPacket question, byte[] document) {
        var out = new ByteArrayOutputStream();
        try (var ipp = new IppOutputStream(out)) {
            ipp.write(question);
            ipp.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Something answers at the address, but it did not take the question.
    static final class NotIppException extends IOException {

        private final int status;

        NotIppException(int status) {
            super("HTTP " + status);
            this.status = status;
        }

        /// 4xx: the request was turned away whole. Anything else says nothing about what happened to it.
        boolean turnedAway() {
            return status >= 400 && status < 500;
        }
    }
}
