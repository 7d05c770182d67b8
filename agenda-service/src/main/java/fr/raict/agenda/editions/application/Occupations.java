package fr.raict.agenda.editions.application;

import java.util.UUID;

/** Which rooms and slots of an edition are in use. */
public interface Occupations {

    boolean ofRoom(UUID edition, UUID room);

    boolean ofSlot(UUID edition, UUID slot);
}
