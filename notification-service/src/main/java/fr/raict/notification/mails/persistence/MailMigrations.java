package fr.raict.notification.mails.persistence;

import fr.raict.platform.migration.Migration;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

/** The steps from what earlier versions stored. */
@Configuration(proxyBeanMethods = false)
class MailMigrations {

    @Bean
    Migration storeMailsAsTheDomainHasThem() {
        return new Migration(1, "Store mails as the domain has them, finished texts included", FormerMails::bringOver);
    }

    @Bean
    Migration describeFormerWorkshops() {
        return new Migration(2, "Keep the whole workshop as it was told before, not only its former place",
                MailMigrations::describeFormerWorkshops);
    }

    static void describeFormerWorkshops(MongoOperations mongo) {
        var mails = mongo.getCollection(MailDocument.COLLECTION);
        var inOldForm = exists("letter.news.formerly");
        for (var mail : mails.find(inOldForm)) {
            var letter = mail.get("letter", Document.class);
            var before = new Document(letter.get("workshop", Document.class))
                    .append("roomAndTime", letter.get("news", Document.class).get("formerly"));
            mails.updateOne(and(eq(mail.get("_id")), inOldForm),
                    combine(set("letter.news.before", before), unset("letter.news.formerly")));
        }
    }
}
