package fr.raict.portal.services.registration;

import org.jspecify.annotations.Nullable;

/**
 * What the page behind a ticket's link shows.
 *
 * @param reason why the organiser declined it; only then there is one
 * @param link by which the participant takes part from afar; missing while there is none, and without a seat
 * @param offer of a seat that awaits an answer; only then there is one
 * @param code by which they are known at the doors of the edition; missing without a seat
 * @param standing how they came by their rank; only who waits has one
 */
public record Ticket(BookedWorkshop workshop, Registration.Person person, LocalAuthority authority,
        Registration.State state, @Nullable Integer rank, @Nullable String link,
        @Nullable String reason, @Nullable SeatOffer offer, @Nullable Standing standing, @Nullable String code) {

    /** Whether the link by which the participant takes part from afar is still to come. */
    public boolean isLinkToFollow() {
        return link == null && state == Registration.State.SEATED && workshop.isAttendedFromAfar();
    }

    /** Whether its session has a place in the participant's calendar: not while, nor when, it was only asked for. */
    public boolean isCalendarKept() {
        return state != Registration.State.REQUESTED && state != Registration.State.DECLINED
                && state != Registration.State.LAPSED;
    }

    public boolean isActive() {
        return state.isActive();
    }
}
