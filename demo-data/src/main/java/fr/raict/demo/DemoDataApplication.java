package fr.raict.demo;

import java.time.Clock;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Fills the system and ends. Run again, it adds only what is missing: after a crash it goes on where it was. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DemoDataApplication {

    public static void main(String[] arguments) { SpringApplication.run(DemoDataApplication.class, arguments); }

    @Bean
    Clock clock() { return Clock.systemUTC(); }

    @Bean
    ApplicationRunner fill(Script script, DemoProgramme programme, DemoInvitations invitations,
            DemoRegistrations registrations, DemoRules rules, LargeEdition large, DemoSettings settings) {
        return _ -> {
            programme.archive();
            var edition = programme.currentEdition();
            invitations.invite(edition, script.experts());
            registrations.register(edition);
            rules.make(edition);
            programme.cancelOne(edition);
            if (settings.isLarge()) {
                large.fill();
            }
        };
    }
}
