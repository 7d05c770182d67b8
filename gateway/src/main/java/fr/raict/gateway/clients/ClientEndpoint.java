package fr.raict.gateway.clients;

import java.nio.channels.SocketChannel;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Tomcat's sockets, each of which is entered in {@link ClientConnections} from its first moment to its last. */
final class ClientEndpoint extends NioEndpoint {

    private @Nullable ClientConnections connections;

    void enterIn(ClientConnections all) {
        this.connections = all;
        setHandler(new Entered(getHandler(), all));
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (connections == null) {
            return super.setSocketOptions(socket);
        }
        if (!connections.open(socket)) {
            destroySocket(socket);
            return false;
        }
        var taken = super.setSocketOptions(socket);
        if (!taken) {
            connections.closed(socket);
        }
        return taken;
    }

    private record Entered(Handler<NioChannel> tomcat, ClientConnections connections) implements Handler<NioChannel> {

        @Override
        public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
            var connection = connections.of(socket.getSocket().getIOChannel());
            return connection == null ? SocketState.CLOSED
                    : connection.serve(() -> tomcat.process(socket, event));
        }

        @Override
        public void release(SocketWrapperBase<NioChannel> socket) {
            connections.closed(socket.getSocket().getIOChannel());
            tomcat.release(socket);
        }

        @Override
        public Object getGlobal() {
            return tomcat.getGlobal();
        }

        @Override
        public void pause() {
            tomcat.pause();
        }

        @Override
        public void recycle() {
            tomcat.recycle();
        }
    }
}
