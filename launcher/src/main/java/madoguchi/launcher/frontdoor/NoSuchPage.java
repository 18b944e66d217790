package madoguchi.launcher.frontdoor;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Where nothing else answers.
final class NoSuchPage extends Handler.Abstract.NonBlocking {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Refusal.send(request, response, callback, HttpStatus.NOT_FOUND_404, DoorError.NO_SUCH_PAGE);
        return true;
    }
}
