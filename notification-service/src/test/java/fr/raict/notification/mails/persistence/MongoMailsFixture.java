package fr.raict.notification.mails.persistence;

import java.util.UUID;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import fr.raict.notification.mails.application.Mails;
import fr.raict.testsupport.Infrastructure;
import org.bson.UuidRepresentation;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexResolver;

/** Mails in a new database of the test infrastructure. */
public final class MongoMailsFixture {
    private MongoMailsFixture() {}

    public static Mails mails() {
        var settings = MongoClientSettings.builder().uuidRepresentation(UuidRepresentation.STANDARD)
                .applyConnectionString(new ConnectionString(Infrastructure.shared().mongoUri())).build();
        var mongo = new MongoTemplate(MongoClients.create(settings), "mails-" + UUID.randomUUID());
        createIndexes(mongo);
        return new MongoMails(mongo);
    }

    /** As the service does at its start. */
    private static void createIndexes(MongoTemplate mongo) {
        IndexResolver.create(mongo.getConverter().getMappingContext()).resolveIndexFor(MailDocument.class)
                .forEach(mongo.indexOps(MailDocument.class)::createIndex);
    }
}
