package fr.raict.portal.services.agenda;

import java.util.List;

/** What the public may see of an edition. */
public record Programme(Edition edition, List<Room> rooms, List<Slot> slots, List<Workshop> workshops) {}
