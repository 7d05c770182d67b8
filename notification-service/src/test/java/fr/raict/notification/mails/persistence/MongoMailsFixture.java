package fr.raict.notification.mails.persistence;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import fr.raict.contracts.EventFamilies;
import fr.raict.notification.mails.application.Mails;
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
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

/** Mails in a new database of the test infrastructure; their events stay in the outbox, as nobody relays them. */
public final class MongoMailsFixture {
    private MongoMailsFixture() {}

    public static Mails mails() {
        return mails(template());
    }

    static MongoTemplate template() {
        var settings = MongoClientSettings.builder().uuidRepresentation(UuidRepresentation.STANDARD)
                .applyConnectionString(new ConnectionString(Infrastructure.shared().mongoUri())).build();
        var mongo = new MongoTemplate(MongoClients.create(settings), "mails-" + UUID.randomUUID());
        IndexResolver.create(mongo.getConverter().getMappingContext()).resolveIndexFor(MailDocument.class)
                .forEach(mongo.indexOps(MailDocument.class)::createIndex); // as the service does at its start
        return mongo;
    }

    static Mails mails(MongoTemplate mongo) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(IdGenerator.class, JdkIdGenerator::new);
        context.registerBean(MongoOperations.class, () -> mongo);
        context.registerBean(EventCodec.class, () -> new EventCodec(EventFamilies.ALL, URI.create("/test")));
        context.registerBean(KafkaTemplate.class, MongoMailsFixture::kafka);
        context.register(OutboxConfiguration.class, MailStorageConfiguration.class, MailEvents.class,
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
