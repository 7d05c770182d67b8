package fr.raict.gateway.clients;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Works on as many requests at once as the heap can hold; the others wait in order of arrival, each at the price of a
 * parked virtual thread. A request that waits for its client leaves its slot meanwhile.
 */
@Component
public class RequestSlots implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Executor {

    private static final ScopedValue<Boolean> IN_SLOT = ScopedValue.newInstance();

    private final Semaphore slots;

    @Autowired
    RequestSlots(ClientLimits limits) {
        this(limits.slots());
    }

    RequestSlots(int slots) {
        this.slots = new Semaphore(slots, true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(this));
    }

    @Override
    public void execute(Runnable request) {
        Thread.ofVirtual().name("request").start(() -> {
            slots.acquireUninterruptibly();
            try {
                ScopedValue.where(IN_SLOT, true).run(request);
            } finally {
                slots.release();
            }
        });
    }

    /** What is up to the client. The slot serves others meanwhile; afterwards the request stands in line for one again. */
    <T> T outside(Exchange<T> exchange) throws IOException {
        if (!IN_SLOT.isBound()) {
            return exchange.go();
        }
        slots.release();
        try {
            return exchange.go();
        } finally {
            slots.acquireUninterruptibly();
        }
    }

    /** What is done to the streams of the current request. */
    @FunctionalInterface
    interface Exchange<T> {

        T go() throws IOException;
    }
}
