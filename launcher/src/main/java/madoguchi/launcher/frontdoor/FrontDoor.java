package madoguchi.launcher.frontdoor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.server.AbstractConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// Two origins. What is not listed for an origin does not exist there.
public final class FrontDoor implements AutoCloseable {

    private static final Duration YEAR = Duration.ofDays(365);

    private final List<LifeCycle> parts;

    private FrontDoor(List<LifeCycle> parts) {
        this.parts = parts;
    }

    /// @param staffOnly handlers of our own on the staff origin, by path pattern
    public static FrontDoor open(Origin staff, Origin visitors, Behind services, Map<String, Handler> staffOnly)
            throws Exception {
        var staffClient = client(staff);
        var staffRoutes = routes(staffOnly);
        staffRoutes.addMapping(new ServletPathSpec("/queue/*"), Upstream.forStaff(staffClient, services.ticket()));
        staffRoutes.addMapping(new ServletPathSpec("/*"), Upstream.forStaff(staffClient, services.form()));
        var visitorsClient = client(visitors);
        var visitorsRoutes = routes(Map.of());
        for (var pattern : new String[] {"/kiosk/*", "/display/*", "/assets/*"}) {
            visitorsRoutes.addMapping(
                    new ServletPathSpec(pattern), Upstream.forVisitors(visitorsClient, services.ticket()));
        }
        var door = new FrontDoor(List.of(
                staffClient, visitorsClient, server(staff, staffRoutes), server(visitors, visitorsRoutes)));
        try {
            for (var part : door.parts) {
                part.start();
            }
            return door;
        } catch (Exception e) {
            door.close();
            throw e;
        }
    }

    private static PathMappingsHandler routes(Map<String, Handler> own) {
        var routes = new PathMappingsHandler();
        own.forEach((pattern, handler) -> routes.addMapping(new ServletPathSpec(pattern), handler));
        return routes;
    }

    private static Server server(Origin origin, Handler routes) {
        var server = new Server(new QueuedThreadPool(40, 4));
        var connector = connector(server, origin);
        connector.setHost(origin.address());
        connector.setPort(origin.port());
        // An open display says nothing for a while; its heartbeat is far shorter than this.
        connector.setIdleTimeout(120_000);
        server.addConnector(connector);
        server.setHandler(new Gate(origin.names(), new Handler.Sequence(routes, new NoSuchPage())));
        return server;
    }

    private static ServerConnector connector(Server server, Origin origin) {
        var settings = new HttpConfiguration();
        settings.setSendServerVersion(false);
        var http = new HttpConnectionFactory(settings);
        if (origin.identity().isEmpty()) {
            return new ServerConnector(server, 1, 1, http);
        }
        // The Host header is the gate's business: some kiosk browsers name nobody in the handshake.
        var secure = new SecureRequestCustomizer(false);
        secure.setStsMaxAge(YEAR.toSeconds());
        secure.setStsIncludeSubDomains(false);
        settings.addCustomizer(secure);
        return new ServerConnector(server, 1, 1, AbstractConnectionFactory.getFactories(
                Tls.server(origin.identity().get()), http));
    }

    /// Every open page with live updates holds one connection, hence the high limit.
    private static HttpClient client(Origin origin) {
        var connector = new ClientConnector();
        origin.identity().map(Tls::client).ifPresent(connector::setSslContextFactory);
        var client = new HttpClient(new HttpClientTransportOverHTTP(connector));
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setMaxConnectionsPerDestination(1024);
        client.setUserAgentField(null);
        return client;
    }

    @Override
    public void close() {
        parts.reversed().forEach(part -> LifeCycle.stop(part));
    }
}
