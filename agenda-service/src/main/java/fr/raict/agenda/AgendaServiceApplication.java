package fr.raict.agenda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the agenda service. */
@SpringBootApplication
public class AgendaServiceApplication {

    public static void main(String[] arguments) { SpringApplication.run(AgendaServiceApplication.class, arguments); }
}
