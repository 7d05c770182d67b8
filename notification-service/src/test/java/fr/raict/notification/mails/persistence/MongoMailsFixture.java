package fr.raict.notification.mails.persistence;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import fr.raict.contracts.EventFamilies;
import fr.raict.notification.mails.application.MailAnnouncements;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.messaging.MailEventsFixture;
import fr.raict.platform.aggregates.AggregatesConfiguration;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxConfiguration;
import fr.raict.platform.outbox.OutboxRelay;
import fr.raict.testsupport.Infrastructure;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.UuidRepresentation;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Mails in a new database of the test infrastructure; their events stay in the outbox, as nobody relays them. */
public final class MongoMailsFixture {
    private MongoMailsFixture() {}

    public static Mails mails() {
        return mails(template());
    }

    static MongoTemplate template(CommandListener... listeners) {
        var settings = MongoClientSettings.builder().uuidRepresentation(UuidRepresentation.STANDARD)
                .commandListenerList(List.of(listeners))
                .applyConnectionString(new ConnectionString(Infrastructure.shared().mongoUri())).build();
        var databases = new SimpleMongoClientDatabaseFactory(MongoClients.create(settings),
                "mails-" + UUID.randomUUID());
        var conversions = MongoCustomConversions.create(_ -> {});
        var mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        mapping.setInitialEntitySet(Set.of(MailDocument.class));
        mapping.afterPropertiesSet();
        var converter = new StoredKinds().mappingMongoConverter(databases, mapping, conversions);
        converter.afterPropertiesSet();
        var mongo = new MongoTemplate(databases, converter);
        IndexResolver.create(mapping).resolveIndexFor(MailDocument.class)
                .forEach(mongo.indexOps(MailDocument.class)::createIndex); // as the service does at its start
        return mongo;
    }

    static Mails mails(MongoTemplate mongo) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(MongoOperations.class, () -> mongo);
        context.registerBean(MongoMappingContext.class,
                () -> (MongoMappingContext) mongo.getConverter().getMappingContext());
        context.registerBean(EventCodec.class, () -> new EventCodec(EventFamilies.ALL, URI.create("/test")));
        context.registerBean(KafkaTemplate.class, MongoMailsFixture::kafka);
        context.registerBean(MailAnnouncements.class, MailEventsFixture::events);
        context.register(OutboxConfiguration.class, AggregatesConfiguration.class, ErasedReaders.class,
                MongoMails.class);
        context.refresh();
        context.getBean(OutboxRelay.class).stop();
        return context.getBean(Mails.class);
    }

    private static KafkaTemplate<String, byte[]> kafka() {
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.shared().broker().bootstrapServers()),
                new StringSerializer(), new ByteArraySerializer()));
    }
}
