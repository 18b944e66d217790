package madoguchi.launcher.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import madoguchi.launcher.access.Access.Row;
import madoguchi.screen.ScreenError;

/// One person's browser: one cookie for both services, and the token of the last page.
final class AccessBrowser {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"|name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int home;
    private String token;

    AccessBrowser(int home) {
        this.home = home;
        this.token = tokenOf("/sign-in");
    }

    void signIn(String name, String password) {
        send(request(home, "/sign-in").POST(BodyPublishers.ofString(
                "_csrf=%s&loginName=%s&password=%s".formatted(encoded(token), encoded(name), encoded(password)))));
        token = tokenOf("/password");
    }

    Answer post(int port, String path, String fields) {
        return send(request(port, path).POST(BodyPublishers.ofString("_csrf=%s&%s".formatted(encoded(token), fields))));
    }

    Answer get(int port, String path) {
        return send(request(port, path).GET());
    }

    /// Says nothing of what the action needs: to be told so is to be let in.
    Answer send(int port, Row row, boolean withToken) {
        var body = BodyPublishers.ofString(withToken ? "_csrf=" + encoded(token) : "");
        return send(request(port, row.path()).method(row.method(), row.isAction() ? body : BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var type = response.headers().firstValue("Content-Type").orElse("");
                var text = type.contains("event-stream") ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(
                        response.statusCode(), response.headers().firstValue("Location").orElse(""), text);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String tokenOf(String path) {
        var found = TOKEN.matcher(get(home, path).body());
        if (!found.find()) {
            throw new AssertionError("no token on " + path);
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    record Answer(int status, String location, String body) {

        /// Whether the request came as far as whoever answers it: a complaint about what it lacked says that it did.
        boolean letIn() {
            return status != 401
                    && status != 403
                    && !wantsSignIn()
                    && !location.endsWith("/device")
                    && !body.contains(ScreenError.NO_SUCH_PAGE.code());
        }

        boolean leadsNowhere() {
            return status == 400 || status == 404 || wantsSignIn();
        }

        private boolean wantsSignIn() {
            return location.contains("/sign-in?return=");
        }

        @Override
        public String toString() {
            return status + (location.isEmpty() ? "" : " to " + location);
        }
    }
}
