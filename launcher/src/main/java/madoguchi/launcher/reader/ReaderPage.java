package madoguchi.launcher.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import madoguchi.failure.CounterFailure;
import madoguchi.launcher.frontdoor.DoorError;
import madoguchi.launcher.frontdoor.Refusal;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import tools.jackson.databind.json.JsonMapper;

/// `/virtual-reader`: the page, its state, and the hands of the virtual resident.
public final class ReaderPage extends Handler.Abstract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> FILES = Map.of(
            "/virtual-reader", "reader.html",
            "/virtual-reader/reader.css", "reader.css",
            "/virtual-reader/reader.js", "reader.js");

    private final DemoReader reader;
    private final String origin;

    /// @param origin the staff origin: only its own page may touch the reader
    public ReaderPage(DemoReader reader, String origin) {
        this.reader = reader;
        this.origin = origin;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        try {
            answer(request, response, callback);
        } catch (CounterFailure failure) {
            Refusal.send(request, response, callback, status(failure), failure.error());
        }
        return true;
    }

    private void answer(Request request, Response response, Callback callback) throws IOException {
        var path = request.getHttpURI().getPath();
        var file = FILES.get(path);
        if (file != null) {
            send(response, callback, type(file), content(file));
        } else if (path.equals("/virtual-reader/state")) {
            state(response, callback);
        } else if (request.getMethod().equals("POST")) {
            requireOwnPage(request);
            act(path.substring("/virtual-reader/".length()), FormFields.getFields(request));
            state(response, callback);
        } else {
            throw DoorError.NO_SUCH_PAGE.failure();
        }
    }

    private void act(String hand, Fields fields) {
        switch (hand) {
            case "insert" -> reader.insert(String.valueOf(fields.getValue("card")));
            case "pull" -> reader.pull();
            case "type" -> reader.type(String.valueOf(fields.getValue("digit")));
            case "ok" -> reader.ok();
            case "cancel" -> reader.cancel();
            default -> throw DoorError.NO_SUCH_PAGE.failure();
        }
    }

    /// A foreign page can send a form here, but neither our origin nor a header of its own choice.
    private void requireOwnPage(Request request) {
        var headers = request.getHeaders();
        if (!origin.equals(headers.get(HttpHeader.ORIGIN)) || !headers.contains("Virtual-Reader")) {
            throw ReaderError.FOREIGN_PAGE.failure();
        }
    }

    private static int status(CounterFailure failure) {
        return switch (failure.error().kind()) {
            case CONFLICT -> HttpStatus.CONFLICT_409;
            case NOT_FOUND -> HttpStatus.NOT_FOUND_404;
            case FORBIDDEN -> HttpStatus.FORBIDDEN_403;
            case REFUSED -> HttpStatus.BAD_REQUEST_400;
            case TEMPORARY -> HttpStatus.SERVICE_UNAVAILABLE_503;
        };
    }

    private void state(Response response, Callback callback) {
        send(response, callback, "application/json", JSON.writeValueAsString(reader.state()));
    }

    private static void send(Response response, Callback callback, String type, String text) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        Content.Sink.write(response, true, text, callback);
    }

    private static String content(String file) throws IOException {
        try (var in = Objects.requireNonNull(ReaderPage.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=utf-8";
            case ".js" -> "text/javascript;charset=utf-8";
            default -> "text/html;charset=utf-8";
        };
    }
}
