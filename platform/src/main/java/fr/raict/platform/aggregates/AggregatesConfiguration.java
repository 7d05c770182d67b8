package fr.raict.platform.aggregates;

import fr.raict.platform.outbox.OutboxCollections;
import fr.raict.platform.outbox.OutboxConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;

/** Gives each service its store of aggregates. */
@AutoConfiguration(after = OutboxConfiguration.class)
@Import(AggregateStore.class)
public class AggregatesConfiguration {

    /** Of each document class that is an aggregate, the collection. */
    @Bean
    OutboxCollections outboxCollections(MongoMappingContext mapping) {
        return new OutboxCollections(mapping.getPersistentEntities().stream()
                .filter(entity -> AggregateDocument.class.isAssignableFrom(entity.getType()))
                .map(MongoPersistentEntity::getCollection).toList());
    }
}
