package fr.raict.agenda.experts.persistence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import fr.raict.agenda.ApiTest;
import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertProfile;
import fr.raict.agenda.experts.domain.ExpertRefused.AddressTaken;
import fr.raict.agenda.experts.domain.MailLanguage;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxConfiguration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MongoExpertsIT extends ApiTest {

    @Autowired
    private MongoClient client;
    @Autowired
    private MongoTemplate agendas;
    @Autowired
    private KafkaTemplate<String, byte[]> kafka;
    @Autowired
    private EventCodec codec;

    @Test
    void startsOnRecordsFromBeforeAddressesWereUniqueAndKeepsThemAll() {
        var mongo = databaseFromBefore("JEAN.br@example.org", "jean.br@example.org", "jean@localhost");

        var experts = experts(mongo);
        var again = experts(mongo);

        assertThat(experts.all()).extracting(expert -> expert.profile().email())
                .containsExactlyInAnyOrder("JEAN.br@example.org", "jean.br@example.org", "jean@localhost");
        again.all().forEach(expert -> again.save(expert.describe(profile(expert.profile().email()))));
        assertThatExceptionOfType(AddressTaken.class)
                .isThrownBy(() -> again.save(new Expert(UUID.randomUUID(), 0, profile("Jean.Br@example.org"))));
    }

    /** With an outbox of the same database, as the service has it. */
    private MongoExperts experts(MongoTemplate mongo) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(MongoOperations.class, () -> mongo);
        context.registerBean(KafkaTemplate.class, () -> kafka);
        context.registerBean(EventCodec.class, () -> codec);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(IdGenerator.class, JdkIdGenerator::new);
        context.register(OutboxConfiguration.class, ExpertStorageConfiguration.class, ExpertEvents.class,
                MongoExperts.class);
        context.refresh();
        return context.getBean(MongoExperts.class);
    }

    private MongoTemplate databaseFromBefore(String... addresses) {
        var factory = new SimpleMongoClientDatabaseFactory(client,
                "before" + UUID.randomUUID().toString().substring(0, 8));
        var mongo = new MongoTemplate(factory, agendas.getConverter());
        for (var address : List.of(addresses)) {
            mongo.save(ExpertDocument.of(new Expert(UUID.randomUUID(), 0, profile(address))));
        }
        mongo.getCollection("experts").updateMany(new Document(),
                new Document("$unset", new Document("addressKey", "")));
        return mongo;
    }

    private static ExpertProfile profile(String address) {
        return new ExpertProfile("Jean", "Brun", address, "Ville de Poitiers", "", MailLanguage.FR, "");
    }
}
