package fr.raict.gateway.clients;

import java.io.IOException;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Tomcat as the gateway needs it: its connections watched, their number and buffers bounded. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClientConfiguration {

    private static final String READ_BUFFER = "2048";
    private static final String WRITE_BUFFER = "4096";
    /** What the system keeps for a client besides: with its own choice, it would take megabytes for each slow reader. */
    private static final String SYSTEM_WRITE_BUFFER = "131072";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchedConnections(ClientConnections connections,
            ClientLimits limits) {
        return server -> {
            server.setProtocol(ClientProtocol.class.getName());
            server.addConnectorCustomizers(connector -> prepare(connector, connections, limits));
            server.addEngineValves(new RequestInWork());
        };
    }

    /** Tomcat stops accepting at its own bound, so that is set where no more can be reached than are being given up. */
    private static void prepare(Connector connector, ClientConnections connections, ClientLimits limits) {
        ((ClientProtocol) connector.getProtocolHandler()).enterIn(connections);
        connector.setProperty("maxConnections", String.valueOf(limits.connections() + limits.connections() / 4));
        connector.setProperty("socket.appReadBufSize", READ_BUFFER);
        connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
        connector.setProperty("socket.txBufSize", SYSTEM_WRITE_BUFFER);
    }

    private static final class RequestInWork extends ValveBase {

        RequestInWork() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var connection = ClientConnection.CURRENT.get();
            connection.begin(ClientNetwork.of(request.getRemoteAddr()));
            try {
                getNext().invoke(request, response);
            } finally {
                connection.end();
            }
        }
    }
}
