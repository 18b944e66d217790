package madoguchi.launcher.frontdoor;

import java.net.URI;

/// The services behind the door. With `https` they ask for a certificate, and the origin shows its own.
public record Behind(URI form, URI ticket) {

    public static Behind onLoopback(int formPort, int ticketPort) {
        return new Behind(
                URI.create("http://127.0.0.1:" + formPort), URI.create("http://127.0.0.1:" + ticketPort));
    }
}
