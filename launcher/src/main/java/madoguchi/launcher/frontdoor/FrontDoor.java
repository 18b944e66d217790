package madoguchi.launcher.frontdoor;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// Two origins on loopback. What is not listed for an origin does not exist there.
public final class FrontDoor implements AutoCloseable {

    private final HttpClient client;
    private final Server staff;
    private final Server visitors;

    private FrontDoor(HttpClient client, Server staff, Server visitors) {
        this.client = client;
        this.staff = staff;
        this.visitors = visitors;
    }

    /// @param staffOnly handlers of our own on the staff origin, by path pattern
    public static FrontDoor open(
            int staffPort, int publicPort, int formPort, int ticketPort, Map<String, Handler> staffOnly)
            throws Exception {
        var client = client();
        var staff = routes(staffOnly);
        staff.addMapping(new ServletPathSpec("/queue/*"), Upstream.forStaff(client, ticketPort));
        staff.addMapping(new ServletPathSpec("/*"), Upstream.forStaff(client, formPort));
        var visitors = routes(Map.of());
        for (var pattern : new String[] {"/kiosk/*", "/display/*", "/assets/*"}) {
            visitors.addMapping(new ServletPathSpec(pattern), Upstream.forVisitors(client, ticketPort));
        }
        var door = new FrontDoor(client, server(staffPort, staff), server(publicPort, visitors));
        client.start();
        door.staff.start();
        door.visitors.start();
        return door;
    }

    private static PathMappingsHandler routes(Map<String, Handler> own) {
        var routes = new PathMappingsHandler();
        own.forEach((pattern, handler) -> routes.addMapping(new ServletPathSpec(pattern), handler));
        return routes;
    }

    private static Server server(int port, Handler routes) {
        var server = new Server(new QueuedThreadPool(40, 4));
        var settings = new HttpConfiguration();
        settings.setSendServerVersion(false);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(settings));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        // An open display says nothing for a while; its heartbeat is far shorter than this.
        connector.setIdleTimeout(120_000);
        server.addConnector(connector);
        server.setHandler(new Gate(new Handler.Sequence(routes, new NoSuchPage())));
        return server;
    }

    /// Every open page with live updates holds one connection, hence the high limit.
    private static HttpClient client() {
        var client = new HttpClient();
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setMaxConnectionsPerDestination(1024);
        client.setUserAgentField(null);
        return client;
    }

    @Override
    public void close() {
        Stream.of(staff, visitors, client).forEach(part -> LifeCycle.stop(part));
    }
}
