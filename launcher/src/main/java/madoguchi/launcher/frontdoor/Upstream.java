package madoguchi.launcher.frontdoor;

import java.net.URI;
import java.util.List;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// One service behind the front door. Whatever it sends is passed on as it comes: server-sent events are not gathered.
final class Upstream extends ProxyHandler.Reverse {

    private static final List<String> FORWARDED = List.of(
            "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Proto",
            "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-Ip");

    private final Cookies cookies;

    private Upstream(HttpClient client, URI service, Cookies cookies) {
        super(request -> HttpURI.build(request.getHttpURI())
                .scheme(service.getScheme())
                .host(service.getHost())
                .port(service.getPort()));
        this.cookies = cookies;
        setHttpClient(client);
        setViaHost("madoguchi");
    }

    static Upstream forStaff(HttpClient client, URI service) {
        return new Upstream(client, service, Cookies.ALL);
    }

    /// Public pages know machines and no people: no other cookie goes in or out, so that a clerk's session never reaches
    /// them.
    static Upstream forVisitors(HttpClient client, URI service) {
        return new Upstream(client, service, Cookies.OF_MACHINES);
    }

    /// The client's own claims are dropped; the services believe these headers because only this door sets them.
    @Override
    protected void addForwardedHeader(Request request, org.eclipse.jetty.client.Request onward) {
        var host = Request.getServerName(request);
        var port = Request.getServerPort(request);
        onward.headers(headers -> {
            FORWARDED.forEach(headers::remove);
            headers.put("X-Forwarded-For", Request.getRemoteAddr(request));
            headers.put("X-Forwarded-Host", host + ":" + port);
            headers.put("X-Forwarded-Port", String.valueOf(port));
            headers.put("X-Forwarded-Proto", request.isSecure() ? "https" : "http");
            cookies.limit(headers);
        });
    }

    @Override
    protected @Nullable HttpField filterServerToProxyResponseField(HttpField field) {
        var foreignCookie = field.getHeader() == HttpHeader.SET_COOKIE && !cookies.lets(field.getValue());
        // Said once, by the door: it knows which names it has.
        var saidHere = field.getHeader() == HttpHeader.STRICT_TRANSPORT_SECURITY;
        return foreignCookie || saidHere ? null : super.filterServerToProxyResponseField(field);
    }

    @Override
    protected void onServerToProxyResponseFailure(
            Request request,
            org.eclipse.jetty.client.Request onward,
            org.eclipse.jetty.client.Response answer,
            Response response,
            Callback callback,
            Throwable failure) {
        if (response.isCommitted()) {
            callback.failed(failure);
        } else {
            Refusal.send(
                    request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, DoorError.SERVICE_AWAY);
        }
    }
}
