package madoguchi.launcher.process;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// A service that other machines reach asks them for a certificate. An address without the profile that does so would be
/// every page of it without the doors in front, in clear: that is no setting but a mistake.
final class NotPlainToOthers implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var told = event.getEnvironment();
        var address = told.getProperty("server.address", "0.0.0.0");
        if (!isLoopback(address) && !asksForCertificates(told)) {
            throw ProcessError.PLAIN_TO_OTHERS.failure("server.address=" + address);
        }
    }

    private static boolean asksForCertificates(Environment told) {
        return told.containsProperty("server.ssl.bundle")
                && told.getProperty("server.ssl.enabled", Boolean.class, true)
                && told.getProperty("server.ssl.client-auth", "").equalsIgnoreCase("need")
                && !told.getProperty("staff.identity", "").isEmpty();
    }

    /// An address that nobody knows is nobody's loopback; that it cannot be listened at is said later.
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
