package fr.raict.platform.web;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Works on so many requests at once, each on a virtual thread of its own. The others wait in order of arrival, without
 * the 150 KB of buffers and stack that one at work has: two thousand at once would fill the heap. No more wait than there
 * are connections.
 */
final class RequestsAtOnce implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ThreadPoolExecutor requests;

    RequestsAtOnce(@Value("${raict.requests-at-once}") int most,
            @Value("${server.tomcat.max-connections}") int connections) {
        requests = new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(connections),
                Thread.ofVirtual().name("request-", 0).factory());
        requests.allowCoreThreadTimeOut(true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(requests));
    }
}
