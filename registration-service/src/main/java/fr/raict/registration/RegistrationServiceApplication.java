package fr.raict.registration;

import fr.raict.platform.undelivered.UndeliveredMailsConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the registration service. */
@SpringBootApplication
@Import(UndeliveredMailsConfiguration.class)
public class RegistrationServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(RegistrationServiceApplication.class, args);
    }
}
