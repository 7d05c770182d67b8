package fr.raict.agenda.editions.application;

import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionPart;

/** Which rooms and slots of an edition are in use. */
public interface Occupations {

    boolean isInUse(UUID edition, EditionPart part);
}
