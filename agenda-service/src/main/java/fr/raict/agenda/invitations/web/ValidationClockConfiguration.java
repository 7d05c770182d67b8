package fr.raict.agenda.invitations.web;

import java.time.Clock;

import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A deadline lies in the future by the same clock that lets it pass. */
@Configuration(proxyBeanMethods = false)
class ValidationClockConfiguration {

    @Bean
    ValidationConfigurationCustomizer validationClock(Clock clock) {
        return validation -> validation.clockProvider(() -> clock);
    }
}
