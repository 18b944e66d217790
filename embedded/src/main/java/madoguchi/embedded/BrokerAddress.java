package madoguchi.embedded;

/// Where a broker is found.
///
/// @param listen the address it listens at: `127.0.0.1`, one of the machine's own, or `0.0.0.0`
/// @param name the host name or address by which clients reach it; its certificate must be for it
/// @param port for clients
/// @param controllerPort on loopback, wherever the broker listens
public record BrokerAddress(String listen, String name, int port, int controllerPort) {

    static final String LOOPBACK = "127.0.0.1";

    public static BrokerAddress loopback(int port, int controllerPort) {
        return new BrokerAddress(LOOPBACK, LOOPBACK, port, controllerPort);
    }

    String bootstrapServers() {
        return name + ":" + port;
    }
}
