package madoguchi.staff;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a browser does, as far as sign-in is concerned: one cookie for both services, forms with their hidden token.
/// Redirects are not followed.
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int formPort;
    private final int ticketPort;
    private @Nullable String cookie;

    Browser(int formPort, int ticketPort) {
        this.formPort = formPort;
        this.ticketPort = ticketPort;
    }

    HttpResponse<String> open(String path) {
        return send(formPort, request -> request.header("Accept", PAGE), path);
    }

    HttpResponse<String> openAtTicketService(String path) {
        return send(ticketPort, request -> request.header("Accept", PAGE), path);
    }

    HttpResponse<String> openQuietly(String path) {
        return send(formPort, request -> request.header("Accept", PAGE).header("Quiet", "1"), path);
    }

    HttpResponse<String> askAsHtmx(String path) {
        return send(formPort, request -> request.header("Accept", "*/*").header("HX-Request", "true"), path);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return post(formPort, path, fields, headers);
    }

    HttpResponse<String> postAtTicketService(String path, Map<String, String> fields, String... headers) {
        return post(ticketPort, path, fields, headers);
    }

    /// Opens the page, fills in its form and sends it.
    HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token(open(page)));
        return post(action, all);
    }

    /// Opens the page and sends a file with its form.
    HttpResponse<String> upload(String page, String action, byte[] file) {
        var border = "-----border-of-parts";
        var head = "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n"
                        .formatted(border, token(open(page)))
                + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"staff.csv\"\r\n\r\n".formatted(border);
        var end = "\r\n--%s--\r\n".formatted(border);
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(file),
                HttpRequest.BodyPublishers.ofString(end));
        return send(
                formPort,
                request -> request.header("Accept", PAGE)
                        .header("Content-Type", "multipart/form-data; boundary=" + border)
                        .POST(body),
                action);
    }

    HttpResponse<String> signIn(String loginName, String password) {
        return submit("/sign-in", "/sign-in", Map.of("loginName", loginName, "password", password));
    }

    boolean isSignedIn() {
        return open("/password").statusCode() == 200;
    }

    Optional<String> cookie() {
        return Optional.ofNullable(cookie);
    }

    HttpResponse<java.util.stream.Stream<String>> listen(String path) {
        try {
            var request = request(formPort, path).header("Accept", "text/event-stream").build();
            return client.send(request, HttpResponse.BodyHandlers.ofLines());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no token in: " + page.body());
        }
        return found.group(1);
    }

    private HttpResponse<String> post(int port, String path, Map<String, String> fields, String... headers) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(
                port,
                request -> {
                    if (headers.length > 0) {
                        request.headers(headers);
                    }
                    return request.header("Accept", PAGE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
                },
                path);
    }

    private HttpRequest.Builder request(int port, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(
            int port, java.util.function.UnaryOperator<HttpRequest.Builder> fill, String path) {
        try {
            var response = client.send(
                    fill.apply(request(port, path)).build(), HttpResponse.BodyHandlers.ofString());
            response.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
