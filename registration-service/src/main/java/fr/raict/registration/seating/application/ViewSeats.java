package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.Attendance;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationUnknown;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows registrations to those who may see them; what they may not see does not exist for them. */
@Service
public class ViewSeats {

    private static final String NO_ACCOUNT = "";

    private final SeatDesks desks;
    private final Viewers viewers;
    private final RegistrationFile file;

    ViewSeats(SeatDesks desks, Viewers viewers, RegistrationFile file) {
        this.desks = desks;
        this.viewers = viewers;
        this.file = file;
    }

    private record Seen(Workshop workshop, List<RankedRegistration> registrations) {
    }

    /**
     * Registrations of a workshop, in the order of their ids.
     *
     * @throws RegistrationUnknown when the caller may not see one of them, or there is none
     */
    public List<RegistrationDetails> of(UUID workshop, List<UUID> registrations, Caller caller) {
        var ids = registrations.stream().map(RegistrationId::new).toList();
        var seen = seen(new WorkshopId(workshop), ids, viewers.of(caller));
        return file.withUndelivered(details(seen, caller.subject()));
    }

    public TicketSeat of(Ticket ticket) {
        var registration = new RegistrationId(ticket.registration());
        var seen = seen(new WorkshopId(ticket.workshop()), List.of(registration), viewers.of(ticket));
        return new TicketSeat(WorkshopDetails.of(seen.workshop()), details(seen, NO_ACCOUNT).getFirst(),
                seen.registrations().getFirst().registration().participant(), link(seen));
    }

    private static String link(Seen seen) {
        var seated = seen.registrations().stream().allMatch(each -> each.registration().isSeated());
        return seated && seen.workshop().isPublished() ? seen.workshop().attended().map(Attendance::link).orElse("")
                : "";
    }

    /** Registrations as an organiser sees them, with their ranks as they are now. */
    public Map<RegistrationId, RankedRegistration> ranked(WorkshopId workshop, Collection<RegistrationId> ids) {
        return seen(workshop, ids, new Viewer.Organiser()).registrations().stream()
                .collect(Collectors.toMap(each -> each.registration().id(), Function.identity()));
    }

    private Seen seen(WorkshopId workshop, Collection<RegistrationId> ids, Viewer viewer) {
        return desks.answer(workshop, PendingAnswer.onLatest(Mentioned.registrations(ids),
                book -> new Seen(book.workshop(), ids.stream().map(id -> book.find(id, viewer)).toList())));
    }

    private List<RegistrationDetails> details(Seen seen, String account) {
        return file.details(seen.workshop().id(), seen.registrations(), Map.of(), account);
    }
}
