package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.UUID;

import fr.raict.platform.undelivered.UndeliveredMail;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Offer;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A registration with all that those who may see it are shown.
 *
 * @param rank in the waiting list, from 1; null when it does not wait
 * @param registeredByMe whether it was entered by the account that looks
 * @param ticketToken secret part of the ticket's link; null for who may only read
 * @param reason why it was declined, in the organiser's words; null of what was not
 * @param instead workshop in which the person keeps a seat until they have one here; null when in none
 * @param offer of a seat, which is open; null without
 * @param standing how the rank came about; null when it does not wait
 * @param undelivered the last mail about it that did not reach the person, where somebody looked
 */
public record RegistrationDetails(UUID id, UUID workshop, Person person, Authority authority, State state,
        @Nullable Integer rank, Instant registeredAt, boolean registeredByMe, @Nullable String ticketToken,
        @Nullable String reason, @Nullable UUID instead, @Nullable Offer offer, @Nullable Standing standing,
        @Nullable UndeliveredMail undelivered) {

    public RegistrationDetails forReaders() {
        return new RegistrationDetails(id, workshop, person.withoutSensitive(), authority, state, rank, registeredAt,
                registeredByMe, null, reason, instead, offer, standing, undelivered);
    }

    RegistrationDetails with(@Nullable UndeliveredMail found) {
        return new RegistrationDetails(id, workshop, person, authority, state, rank, registeredAt, registeredByMe,
                ticketToken, reason, instead, offer, standing, found);
    }
}
