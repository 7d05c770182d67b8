package fr.raict.portal.services.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * By which rules people are admitted to a workshop, as who registers is told.
 *
 * @param mostPerAuthority people of one authority; absent when there is no such limit
 */
public record AdmissionRules(boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        List<Kept> kept) {

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
