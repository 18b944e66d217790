package madoguchi.screen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Asks as a browser does that opens a page, as a script does, or as htmx does.
record Visitor(int port, HttpClient client) {

    Visitor(int port) {
        this(port, HttpClient.newHttpClient());
    }

    HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    HttpResponse<String> ask(String path) {
        return send(request(path).header("Accept", "application/json"));
    }

    HttpResponse<String> askAsHtmx(String path) {
        return send(request(path).header("Accept", "text/html, */*").header("HX-Request", "true"));
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
