package madoguchi.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Does what a browser does at one origin: keeps cookies, and sends with every action the page's CSRF token and an id of
/// its own.
///
/// `java.net.CookieManager` keeps secure cookies back on http, also on loopback, where browsers send them; so cookies
/// are kept here.
public final class Browser {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String origin;
    private final Map<String, String> cookies = new TreeMap<>();
    private String csrf = "";

    public Browser(String origin) {
        this(origin, Optional.empty());
    }

    /// @param trust whose word it takes for https
    Browser(String origin, Optional<SSLContext> trust) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5));
        trust.ifPresent(client::sslContext);
        this.http = client.build();
        this.origin = origin;
    }

    /// Opens a page and remembers its token.
    public String page(String path) {
        var body = text(send(request(path).header("Accept", "text/html").GET()), path);
        for (var pattern : new Pattern[] {CSRF, CSRF_FIELD}) {
            var found = pattern.matcher(body);
            if (found.find()) {
                csrf = found.group(1);
            }
        }
        return body;
    }

    public JsonNode state(String path) {
        return json(send(request(path).header("Accept", "application/json").GET()), path);
    }

    public byte[] bytes(String path) {
        return requireDone(send(request(path).GET()), path).body();
    }

    /// What a page listens to (server-sent events), until it is closed.
    public InputStream stream(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/event-stream");
            return http.send(withCookies(request).build(), BodyHandlers.ofInputStream()).body();
        } catch (IOException e) {
            throw DemoError.NO_ANSWER.failure(origin, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DemoError.NO_ANSWER.failure(origin, e);
        }
    }

    /// One action of a person.
    public JsonNode act(String path, Map<String, String> fields) {
        return act(UUID.randomUUID(), path, fields);
    }

    /// The same action again, if the page sends it twice.
    ///
    /// @throws madoguchi.failure.CounterFailure naming the code and the title of the refusal
    public JsonNode act(UUID command, String path, Map<String, String> fields) {
        var request = request(path)
                .header("Accept", "application/json")
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Command-Id", command.toString())
                .header("X-CSRF-TOKEN", csrf)
                .header("Virtual-Reader", "demo");
        return json(send(request.POST(BodyPublishers.ofString(form(fields)))), path);
    }

    /// A plain form, answered by going elsewhere or by another page.
    public String submit(String path, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("_csrf", csrf);
        var request = request(path)
                .header("Accept", "text/html")
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded");
        return text(send(request.POST(BodyPublishers.ofString(form(all)))), path);
    }

    private HttpRequest.Builder request(String path) {
        return withCookies(HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(20)));
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw DemoError.NO_ANSWER.failure(origin, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DemoError.NO_ANSWER.failure(origin, e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, (cookie + ";").indexOf(';'));
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private static HttpResponse<byte[]> requireDone(HttpResponse<byte[]> response, String path) {
        if (response.statusCode() >= 400) {
            throw DemoError.REFUSED.failure("%s %s".formatted(path, refusal(response)));
        }
        return response;
    }

    /// Status, code and title of the problem; never the request.
    private static String refusal(HttpResponse<byte[]> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return String.valueOf(response.statusCode());
        }
        var problem = JSON.readTree(response.body());
        return "%d %s %s"
                .formatted(
                        response.statusCode(),
                        problem.path("code").asString(""),
                        problem.path("title").asString(""));
    }

    private static String text(HttpResponse<byte[]> response, String path) {
        return new String(requireDone(response, path).body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> response, String path) {
        return JSON.readTree(requireDone(response, path).body());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
