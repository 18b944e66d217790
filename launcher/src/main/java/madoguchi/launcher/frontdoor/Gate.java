package madoguchi.launcher.frontdoor;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Lets in what asks for this origin by one of its names, under a path that can be read in one way only.
///
/// A foreign web page can make its own host name point at 127.0.0.1 (DNS rebinding) and would then be same-origin with
/// us; the Host header still gives it away. A path with dots, parameters or encoded separators may mean one thing here
/// and another thing to the service behind.
final class Gate extends Handler.Wrapper {

    private final Set<String> names;

    Gate(Set<String> names, Handler inner) {
        super(inner);
        this.names = names;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var uri = request.getHttpURI();
        if (uri.getHost() == null || !names.contains(uri.getHost().toLowerCase(Locale.ROOT))) {
            Refusal.send(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421, DoorError.UNKNOWN_HOST);
            return true;
        }
        if (uri.getPath() == null || !uri.getPath().equals(uri.getCanonicalPath())) {
            Refusal.send(request, response, callback, HttpStatus.NOT_FOUND_404, DoorError.NO_SUCH_PAGE);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
