package fr.raict.notification.letters;

import java.net.URI;

import fr.raict.notification.letters.application.Links;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the links in letters lead. */
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    Links links(@Value("${raict.public-url}") URI publicUrl) {
        return new Links(publicUrl);
    }
}
