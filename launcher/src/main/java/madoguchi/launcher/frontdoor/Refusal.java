package madoguchi.launcher.frontdoor;

import java.util.LinkedHashMap;
import java.util.Map;
import madoguchi.failure.ErrorCode;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/// What the front door itself has to say: a small page for a person, a problem detail (RFC 9457) for a page's script.
public final class Refusal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Refusal() {}

    public static void send(Request request, Response response, Callback callback, int status, ErrorCode error) {
        var accepted = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        if (accepted.contains("text/html")) {
            answer(response, callback, "text/html;charset=utf-8", page(error));
        } else {
            answer(response, callback, "application/problem+json", JSON.writeValueAsString(problem(status, error)));
        }
    }

    private static String page(ErrorCode error) {
        return """
                <!DOCTYPE html>
                <html lang="ja">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%1$s</title>
                  <link rel="stylesheet" href="/assets/tokens.css">
                  <link rel="stylesheet" href="/assets/fonts.css">
                  <link rel="stylesheet" href="/assets/screen.css">
                  <link rel="stylesheet" href="/assets/parts.css">
                </head>
                <body>
                <main class="page narrow"><div class="banner warning" role="alert">
                  <strong>%1$s</strong>
                  <p>%2$s</p>
                  <p class="soft small">%3$s</p>
                </div></main>
                </body>
                </html>
                """.formatted(error.message(), error.remedy(), error.code());
    }

    private static Map<String, Object> problem(int status, ErrorCode error) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("status", status);
        problem.put("code", error.code());
        problem.put("title", error.message());
        problem.put("detail", error.remedy());
        return problem;
    }

    private static void answer(Response response, Callback callback, String type, String text) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        Content.Sink.write(response, true, text, callback);
    }
}
