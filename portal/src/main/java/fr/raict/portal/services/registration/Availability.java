package fr.raict.portal.services.registration;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The seats of a workshop.
 *
 * @param offered seats kept for people who waited, until they answer
 * @param free seats that anybody may have
 * @param rules by which people are admitted; absent while they are not known
 */
public record Availability(UUID workshop, int capacity, int seated, int waiting, int offered, int free, State state,
        @Nullable AdmissionRules rules) {

    public boolean isOpen() {
        return state == State.OPEN || state == State.FULL;
    }

    public boolean isByWishes() {
        return state == State.BY_WISHES;
    }

    /** Whether the organiser decides on each registration, so that nobody has a seat at once. */
    public boolean isOnApproval() {
        return rules != null && rules.onApproval();
    }

    /** How the waiting list works, as far as known. */
    public @Nullable WaitingRules waitingRules() {
        return rules == null ? null : rules.waiting();
    }

    /** Whether somebody of a group may still have a seat that nobody else may. */
    public boolean isAnyKept() {
        return rules != null && rules.kept().stream().anyMatch(kept -> kept.free() > 0);
    }

    /** How many of so many people will wait if they register now, as far as that is sure. */
    public int late(int people) {
        return isOnApproval() || isAnyKept() ? 0 : Math.max(0, people - free);
    }

    /** Whether one may register; when full, one joins the waiting list. */
    public enum State {
        OPEN, FULL,
        /** Open, but until seats are given by wishes only organisers register people. */
        BY_WISHES, NOT_YET_OPEN, CLOSED, CANCELLED
    }
}
