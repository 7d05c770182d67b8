package fr.raict.gateway.clients;

import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 whose connections are watched. Public, with this constructor, because Tomcat makes it by its name. */
public final class ClientProtocol extends Http11NioProtocol {

    private final ClientEndpoint endpoint;

    public ClientProtocol() {
        this(new ClientEndpoint());
    }

    private ClientProtocol(ClientEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /**
     * Nothing is registered under it: Tomcat would do so with each new connection's buffers, one thread at a time, and a
     * crowd of slow clients would hold up everybody at that lock.
     */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable String getDomain() {
        return endpoint.isRunning() ? null : super.getDomain();
    }

    void enterIn(ClientConnections connections) {
        endpoint.enterIn(connections);
    }
}
