package fr.raict.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import fr.raict.platform.outbox.DocumentAddress;
import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service: what the platform brings, plus a collection of aggregates. */
@SpringBootApplication
public class PlatformTestApplication {

    /** What was prepared before it was published. */
    public static final List<DocumentAddress> PREPARED = new CopyOnWriteArrayList<>();

    @Bean
    OutboxCollection ledgers() { return new OutboxCollection("ledgers", (document, _) -> PREPARED.add(document)); }
}
