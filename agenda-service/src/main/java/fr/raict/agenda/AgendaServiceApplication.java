package fr.raict.agenda;

import fr.raict.platform.undelivered.UndeliveredMailsConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the agenda service, which hears which invitations did not arrive. */
@SpringBootApplication
@Import(UndeliveredMailsConfiguration.class)
public class AgendaServiceApplication {

    public static void main(String[] arguments) { SpringApplication.run(AgendaServiceApplication.class, arguments); }
}
