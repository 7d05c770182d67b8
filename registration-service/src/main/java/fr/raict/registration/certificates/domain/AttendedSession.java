package fr.raict.registration.certificates.domain;

import java.time.Instant;

import fr.raict.registration.seating.domain.WorkshopId;

/** A session that somebody came to, as it was held. */
public record AttendedSession(WorkshopId workshop, String title, Instant startsAt, Instant endsAt) {
}
