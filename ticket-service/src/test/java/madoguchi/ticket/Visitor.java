package madoguchi.ticket;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;

/// A browser in front of the service, with nobody signed in at first.
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"|name=\"csrf-token\" content=\"([^\"]+)\"");

    private final RunningTicketService service;
    private final HttpClient client;
    private String token = "";

    Visitor(RunningTicketService service) {
        this.service = service;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    Visitor signedInAs(StaffRole... roles) {
        service.jdbc().sql("truncate staff.account cascade").update();
        var account = service.get(StaffAccounts.class)
                .createIfNone(java.util.List.of(new NewStaff("mihon", "見本", Set.of(roles))))
                .getFirst();
        token = tokenOf(get("/sign-in").body());
        post("/sign-in", "text/html", Map.of("loginName", account.loginName(), "password", account.password()));
        token = tokenOf(get("/password").body());
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder().GET(), path, "text/html,*/*;q=0.8");
    }

    HttpResponse<String> post(String path, String accept, Map<String, String> fields) {
        return post(UUID.randomUUID(), path, accept, fields);
    }

    HttpResponse<String> post(UUID command, String path, String accept, Map<String, String> fields) {
        var all = Stream.concat(fields.entrySet().stream(), Map.of("_csrf", token).entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Command-Id", command.toString())
                .POST(HttpRequest.BodyPublishers.ofString(all));
        return send(request, path, accept);
    }

    HttpResponse<Stream<String>> listen(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(service.address(path))).build(), HttpResponse.BodyHandlers.ofLines());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String accept) {
        try {
            return client.send(
                    request.uri(URI.create(service.address(path)))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tokenOf(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no token in: " + page);
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
