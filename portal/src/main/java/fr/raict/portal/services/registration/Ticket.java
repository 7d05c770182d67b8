package fr.raict.portal.services.registration;

import org.jspecify.annotations.Nullable;

/** What the page behind a ticket's link shows. */
public record Ticket(BookedWorkshop workshop, Registration.Person person, LocalAuthority authority,
        Registration.State state, @Nullable Integer rank) {

    public boolean isActive() {
        return state == Registration.State.SEATED || state == Registration.State.WAITING;
    }
}
