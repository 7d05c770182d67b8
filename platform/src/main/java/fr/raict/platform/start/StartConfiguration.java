package fr.raict.platform.start;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.fasterxml.uuid.Generators;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.IdGenerator;

/** What every service has at start. */
@AutoConfiguration(beforeName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@Import(DurabilityCheck.class)
public class StartConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() { return Clock.systemUTC(); }

    /** Identifiers that sort by the time of their making (UUIDv7, RFC 9562 §5.7). */
    @Bean
    @ConditionalOnMissingBean
    IdGenerator identifiers() { return Generators.timeBasedEpochGenerator()::generate; }

    /** A write is acknowledged once a majority has it in its journal, and what is read cannot be undone either. */
    @Bean
    MongoClientSettingsBuilderCustomizer durableWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(2, TimeUnit.SECONDS)
                        .readTimeout(15, TimeUnit.SECONDS));
    }
}
