package fr.raict.portal.services.agenda;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** All that the agenda knows of a workshop: where it could take place and who is invited to it, beside its content. */
public record WorkshopSheet(Workshop workshop, Places edition, List<Invitation> invitations) {

    /** Its edition, with the rooms and slots to choose from. */
    public record Places(UUID id, String name, ZoneId timeZone, List<Room> rooms, List<Slot> slots) {
        public List<Slot> sessions() {
            return slots.stream().filter(slot -> !slot.isBreak()).toList();
        }
    }
}
