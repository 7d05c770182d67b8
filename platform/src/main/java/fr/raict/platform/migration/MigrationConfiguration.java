package fr.raict.platform.migration;

import java.time.Clock;
import java.util.List;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Takes the steps that a service declares as beans. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class MigrationConfiguration {

    @Bean
    Migrations migrations(MongoOperations mongo, List<Migration> steps, Clock clock) {
        return new Migrations(mongo, steps, clock);
    }
}
