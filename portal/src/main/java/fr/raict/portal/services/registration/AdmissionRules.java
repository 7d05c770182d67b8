package fr.raict.portal.services.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * By which rules people are admitted to a workshop, as who registers is told.
 *
 * @param mostPerAuthority people of one authority; absent when there is no such limit
 * @param waiting how the waiting list works
 */
public record AdmissionRules(boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        List<Kept> kept, WaitingRules waiting) {

    public AdmissionRules(boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
            List<Kept> kept, @Nullable WaitingRules waiting) {
        this.membersOnly = membersOnly;
        this.onApproval = onApproval;
        this.mostPerAuthority = mostPerAuthority;
        this.kept = kept;
        this.waiting = waiting == null ? WaitingRules.AT_ONCE : waiting;
    }

    /** For whom seats may be kept. */
    public enum Group {
        MEMBERS, PARTNERS, SPEAKERS, FOREIGN
    }

    /**
     * Seats that only a group may have.
     *
     * @param free how many of them nobody has yet
     */
    public record Kept(Group group, int seats, int free) {}
}
