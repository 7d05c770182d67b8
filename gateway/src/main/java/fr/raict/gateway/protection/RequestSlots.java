package fr.raict.gateway.protection;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Works on as many requests at once as the heap can hold; the others wait in order of arrival, each at the price of a
 * parked virtual thread. Virtual threads alone would take on every request, and a few thousand exhaust the memory.
 */
@Component
class RequestSlots implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Executor {

    /** Measured: buffers of server and client, and the stack, while a request waits for its upstream. */
    private static final long ONE_REQUEST = DataSize.ofKilobytes(200).toBytes();
    private static final long EVERYTHING_ELSE = DataSize.ofMegabytes(96).toBytes();
    private static final long FEWEST = 64;
    private static final long MOST = 4_000;

    private final Semaphore slots;

    RequestSlots() {
        this(fittingInto(Runtime.getRuntime().maxMemory()));
    }

    RequestSlots(int slots) {
        this.slots = new Semaphore(slots, true);
    }

    static int fittingInto(long heap) {
        return (int) Math.clamp((heap - EVERYTHING_ELSE) / ONE_REQUEST, FEWEST, MOST);
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
                request.run();
            } finally {
                slots.release();
            }
        });
    }
}
