package fr.raict.gateway.clients;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat as slow clients need it. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    private static final String READ_BUFFER = "2048";
    private static final String WRITE_BUFFER = "4096";
    /** What the system keeps for a client: an ordinary answer whole, and not the megabytes that it would choose itself. */
    private static final String SYSTEM_WRITE_BUFFER = "131072";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowClients(ClientLimits limits,
            ClientAnswers answers) {
        return server -> {
            server.addEngineValves(new ClientValve(answers));
            server.addConnectorCustomizers(connector -> prepare(connector, limits));
        };
    }

    private static void prepare(Connector connector, ClientLimits limits) {
        connector.setProperty("connectionTimeout", String.valueOf(limits.patience().toMillis()));
        connector.setProperty("disableUploadTimeout", "false");
        connector.setProperty("connectionUploadTimeout", String.valueOf(limits.patience().toMillis()));
        connector.setProperty("maxSwallowSize", "0");
        connector.setProperty("socket.appReadBufSize", READ_BUFFER);
        connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
        connector.setProperty("socket.txBufSize", SYSTEM_WRITE_BUFFER);
        // What is refused by its headers is not asked for its body.
        connector.setProperty("continueResponseTiming", "onRead");
    }
}
