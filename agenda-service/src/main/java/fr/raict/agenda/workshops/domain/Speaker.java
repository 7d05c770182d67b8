package fr.raict.agenda.workshops.domain;

import java.util.UUID;

/**
 * An expert asked to take part in a workshop.
 *
 * @param role
 *            what they do in it
 * @param confirmed
 *            whether they accepted; until then only organisers see them
 */
public record Speaker(UUID expert, String name, String organisation, SessionRole role, boolean confirmed) {
}
