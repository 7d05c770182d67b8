package fr.raict.registration.seating.application;

import java.util.Optional;
import java.util.UUID;

/** The secret of a ticket's link: it tells the registration, and nobody else can make one. */
public interface TicketTokens {

    String tokenOf(Ticket ticket);

    /** Empty for what this service did not make. */
    Optional<Ticket> read(String token);

    /** Where the registration is to be found. */
    record Ticket(UUID workshop, UUID registration) {
    }
}
