package fr.raict.gateway.clients;

import org.apache.coyote.http11.Http11NioProtocol;

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

    void enterIn(ClientConnections connections) {
        endpoint.enterIn(connections);
    }
}
