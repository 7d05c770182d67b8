package fr.raict.platform;

import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service: what the platform brings, plus a collection of aggregates. */
@SpringBootApplication
public class PlatformTestApplication {

    @Bean
    OutboxCollection ledgers() { return new OutboxCollection("ledgers"); }
}
