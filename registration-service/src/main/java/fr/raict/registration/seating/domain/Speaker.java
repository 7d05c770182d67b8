package fr.raict.registration.seating.domain;

import java.util.UUID;

/**
 * What the agenda last told of an expert who is invited to a workshop.
 *
 * @param sequence of the agenda's event it comes from
 * @param speaks whether they have accepted, in whatever role
 */
public record Speaker(UUID invitation, long sequence, EditionId edition, WorkshopId workshop, ParticipantId person,
        boolean speaks) {
}
