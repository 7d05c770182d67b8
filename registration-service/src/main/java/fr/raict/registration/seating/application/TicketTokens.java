package fr.raict.registration.seating.application;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The secret of a ticket's link: it tells the registration, and nobody else can make one. */
public interface TicketTokens {

    String tokenOf(Ticket ticket);

    /** Empty for what this service did not make. */
    Optional<Ticket> read(String token);

    /**
     * Where the registration is to be found.
     *
     * @param mandate by which a delegate was given this link, which ends with it; null in the participant's own
     */
    record Ticket(UUID workshop, UUID registration, @Nullable UUID mandate) {
    }
}
