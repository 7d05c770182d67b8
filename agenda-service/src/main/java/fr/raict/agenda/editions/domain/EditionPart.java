package fr.raict.agenda.editions.domain;

import java.util.UUID;

/** What the organisers arrange within an edition, one by one. */
public sealed interface EditionPart permits Room, TimeSlot {

    UUID id();
}
