package fr.raict.notification.mails.persistence;

import fr.raict.platform.migration.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps from what earlier versions stored. */
@Configuration(proxyBeanMethods = false)
class MailMigrations {

    @Bean
    Migration storeMailsAsTheDomainHasThem() {
        return new Migration(1, "Store mails as the domain has them, finished texts included", FormerMails::bringOver);
    }
}
