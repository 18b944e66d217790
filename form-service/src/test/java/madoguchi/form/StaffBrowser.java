package madoguchi.form;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A clerk's browser, or a program that signs in as one.
public final class StaffBrowser {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern META = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String origin;

    public StaffBrowser(int port) {
        this.origin = "http://127.0.0.1:" + port;
    }

    public void signIn(String loginName, String password) {
        var token = found(FIELD, page("/sign-in").body());
        send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        written(Map.of("loginName", loginName, "password", password, "_csrf", token)))));
    }

    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    public HttpResponse<String> json(String path) {
        return send(request(path).header("Accept", "application/json"));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, UUID.randomUUID(), fields);
    }

    public HttpResponse<String> post(String path, UUID command, Map<String, String> fields) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Command-Id", command.toString())
                .header("X-CSRF-TOKEN", found(META, page("/desk").body()))
                .POST(BodyPublishers.ofString(written(fields))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no token on the page");
        }
        return matcher.group(1);
    }
}
