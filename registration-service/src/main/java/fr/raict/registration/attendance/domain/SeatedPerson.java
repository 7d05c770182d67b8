package fr.raict.registration.attendance.domain;

import java.time.Instant;

import fr.raict.registration.seating.domain.ParticipantId;

/**
 * Somebody with a seat, as their badge names them.
 *
 * @param authority its name
 * @param registeredAt when they registered for the first of their seats
 * @param place in the order of names, and nobody else's
 */
public record SeatedPerson(ParticipantId participant, String givenName, String familyName, String authority,
        Instant registeredAt, String place) {
}
