package fr.raict.platform.undelivered;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Imported by a service whose people wait for mails, so that it can say which did not arrive. */
@Configuration(proxyBeanMethods = false)
public class UndeliveredMailsConfiguration {

    @Bean
    UndeliveredMails undeliveredMails(MongoOperations mongo) { return new UndeliveredMails(mongo); }

    @Bean
    MailEventsListener mailEventsListener(UndeliveredMails mails) { return new MailEventsListener(mails); }
}
