package fr.raict.notification.mails;

import java.net.URI;

import fr.raict.notification.mails.application.Links;
import fr.raict.notification.mails.application.Sender;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the links in letters lead, and who the mails are from. */
@Configuration(proxyBeanMethods = false)
class MailsConfiguration {

    @Bean
    Links links(@Value("${raict.public-url}") URI publicUrl) {
        return new Links(publicUrl);
    }

    @Bean
    Sender sender(@Value("${raict.mail.from}") String from) {
        return Sender.of(from);
    }
}
