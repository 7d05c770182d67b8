package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/**
 * Somebody says whether they want the seat that is offered to them, for all who were offered seats with them. Accepting
 * ends what they await at the same time. Again changes nothing.
 */
@Service
public class AnswerOffer {

    private final SeatDesks desks;
    private final Viewers viewers;
    private final FinishMoves finishMoves;
    private final RegistrationFile file;

    AnswerOffer(SeatDesks desks, Viewers viewers, FinishMoves finishMoves, RegistrationFile file) {
        this.desks = desks;
        this.viewers = viewers;
        this.finishMoves = finishMoves;
        this.file = file;
    }

    /**
     * @throws SeatRefused.OfferEnded when there is no offer, or no longer
     * @throws SeatRefused.Overlap when the person is taken at that time by now
     */
    public RegistrationDetails accept(UUID workshop, UUID registration, Caller caller) {
        var id = new WorkshopId(workshop);
        return details(id, accept(id, new RegistrationId(registration), viewers.of(caller)), caller);
    }

    public void accept(Ticket ticket) {
        accept(new WorkshopId(ticket.workshop()), new RegistrationId(ticket.registration()), viewers.of(ticket));
    }

    private RankedRegistration accept(WorkshopId workshop, RegistrationId registration, Viewer viewer) {
        var accepted = answer(workshop, registration, viewer, SeatBook::accept);
        finishMoves.tryOf(workshop);
        return accepted;
    }

    /** @throws SeatRefused.OfferEnded when there is no offer, or no longer */
    public RegistrationDetails decline(UUID workshop, UUID registration, Caller caller) {
        var id = new WorkshopId(workshop);
        return details(id, answer(id, new RegistrationId(registration), viewers.of(caller), SeatBook::declineOffer),
                caller);
    }

    public void decline(Ticket ticket) {
        answer(new WorkshopId(ticket.workshop()), new RegistrationId(ticket.registration()), viewers.of(ticket),
                SeatBook::declineOffer);
    }

    /** What is answered to an offer of a book. */
    private interface Answer {
        RankedRegistration of(SeatBook book, RegistrationId registration, Viewer viewer);
    }

    private RankedRegistration answer(WorkshopId workshop, RegistrationId registration, Viewer viewer, Answer answer) {
        return desks.answer(workshop, PendingAnswer.onLatest(Mentioned.registrations(List.of(registration)),
                book -> answer.of(book, registration, viewer)));
    }

    private RegistrationDetails details(WorkshopId workshop, RankedRegistration answered, Caller caller) {
        return file.details(workshop, List.of(answered), Map.of(), caller.subject()).getFirst();
    }
}
