package fr.raict.contracts.agenda.v1;

import java.time.Instant;

/** From when to when something takes place. */
public record Period(Instant startsAt, Instant endsAt) {
}
