package fr.raict.contracts.registration.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.Topic;
import fr.raict.contracts.agenda.v1.WorkshopBrief;

/**
 * What happens to one person's registration for a workshop. The aggregate is the workshop's seat book.
 */
@Topic(SeatEvent.TOPIC)
public sealed interface SeatEvent extends Event
        permits SeatAssigned, SeatWaitlisted, SeatPromoted, SeatReleased, SeatRescheduled, SeatHandedOver,
        SeatRequested, SeatDeclined, SeatOffered {

    String TOPIC = "registration.seat";

    UUID registration();

    Person participant();

    /** Its link is there only for who has a seat. */
    WorkshopBrief workshop();

    /**
     * Secret part of the participant's ticket link; only mail to the participant may show it.
     */
    String ticketToken();

    @Override
    default UUID aggregateId() {
        return workshop().workshop();
    }
}
