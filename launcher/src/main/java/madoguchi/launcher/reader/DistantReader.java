package madoguchi.launcher.reader;

import java.nio.file.Path;
import madoguchi.launcher.frontdoor.DoorError;
import madoguchi.launcher.frontdoor.Refusal;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Transport;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// `/virtual-reader` at a front door whose agent is another process: asks at its [ReaderSocket].
public final class DistantReader extends ProxyHandler.Reverse {

    private final Path socket;

    public DistantReader(Path socket) {
        super(request -> HttpURI.build(request.getHttpURI())
                .scheme("http")
                .host("localhost")
                .port(80));
        this.socket = socket;
    }

    @Override
    protected HttpClient newHttpClient() {
        var client = super.newHttpClient();
        client.setFollowRedirects(false);
        return client;
    }

    @Override
    protected org.eclipse.jetty.client.Request newProxyToServerRequest(Request request, HttpURI uri) {
        return super.newProxyToServerRequest(request, uri).transport(new Transport.TCPUnix(socket));
    }

    @Override
    protected void onServerToProxyResponseFailure(
            Request request,
            org.eclipse.jetty.client.Request onward,
            org.eclipse.jetty.client.Response answer,
            Response response,
            Callback callback,
            Throwable failure) {
        Refusal.send(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, DoorError.SERVICE_AWAY);
    }
}
