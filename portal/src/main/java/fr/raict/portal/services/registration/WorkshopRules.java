package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.agenda.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * By which rules people are admitted to a workshop, as an organiser changes them, with what is taken already.
 *
 * @param mostPerAuthority people of one authority; absent when there is no such limit
 * @param requested registrations on which an organiser is to decide
 */
public record WorkshopRules(long version, boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        List<Kept> kept, int capacity, int seated, int waiting, int requested) implements Versioned {

    /** @param taken people of the group who have a seat */
    public record Kept(AdmissionRules.Group group, int seats, int taken) {}

    /** What an organiser says. */
    public record Details(boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
            List<KeptSeats> kept) {}

    /** 1 seat at least. */
    public record KeptSeats(AdmissionRules.Group group, int seats) {}

    public int keptFor(AdmissionRules.Group group) {
        return kept.stream().filter(each -> each.group() == group).mapToInt(Kept::seats).sum();
    }

    public int takenBy(AdmissionRules.Group group) {
        return kept.stream().filter(each -> each.group() == group).mapToInt(Kept::taken).sum();
    }
}
