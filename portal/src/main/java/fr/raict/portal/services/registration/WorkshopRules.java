package fr.raict.portal.services.registration;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raict.portal.services.agenda.Versioned;
import org.jspecify.annotations.Nullable;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

/**
 * By which rules people are admitted to a workshop, as an organiser changes them, with what is taken already.
 *
 * @param mostPerAuthority people of one authority; absent when there is no such limit
 * @param waitingRules how the waiting list works
 * @param offered seats kept for people who waited, until they answer
 * @param beyondCapacity people who have a seat more than there are seats
 * @param requested registrations on which an organiser is to decide
 */
public record WorkshopRules(long version, boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        List<Kept> kept, WaitingRules waitingRules, int capacity, int seated, int offered, int waiting, int requested,
        int beyondCapacity) implements Versioned {

    public WorkshopRules(long version, boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
            List<Kept> kept, @Nullable WaitingRules waitingRules, int capacity, int seated, int offered, int waiting,
            int requested, int beyondCapacity) {
        this.version = version;
        this.membersOnly = membersOnly;
        this.onApproval = onApproval;
        this.mostPerAuthority = mostPerAuthority;
        this.kept = kept;
        this.waitingRules = waitingRules == null ? WaitingRules.AT_ONCE : waitingRules;
        this.capacity = capacity;
        this.seated = seated;
        this.offered = offered;
        this.waiting = waiting;
        this.requested = requested;
        this.beyondCapacity = beyondCapacity;
    }

    /** @param taken people of the group who have a seat */
    public record Kept(AdmissionRules.Group group, int seats, int taken) {}

    /**
     * What an organiser says.
     *
     * @param waiting absent when it stays as it is
     */
    public record Details(boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
            List<KeptSeats> kept, @JsonInclude(NON_NULL) @Nullable WaitingList waiting) {}

    /** @param offeredFor working hours, 1 to 80; absent when a free seat goes to the first at once */
    public record WaitingList(WaitingRules.Order order, @Nullable Integer offeredFor) {}

    /** 1 seat at least. */
    public record KeptSeats(AdmissionRules.Group group, int seats) {}

    /** Whether somebody is in line, so that the order of the list stays as they were told. */
    public boolean isOrderFixed() {
        return waiting > 0 || offered > 0;
    }

    public int keptFor(AdmissionRules.Group group) {
        return kept.stream().filter(each -> each.group() == group).mapToInt(Kept::seats).sum();
    }

    public int takenBy(AdmissionRules.Group group) {
        return kept.stream().filter(each -> each.group() == group).mapToInt(Kept::taken).sum();
    }
}
