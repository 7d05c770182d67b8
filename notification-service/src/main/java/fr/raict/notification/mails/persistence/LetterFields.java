package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.InvitationNews.Occasion;
import fr.raict.notification.mails.domain.Letter;
import fr.raict.notification.mails.domain.LetterTemplate;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.SessionRole;
import fr.raict.notification.mails.persistence.WorkshopFields.PlacementFields;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** A letter as stored: the event's words, and what one of the three readers is told. Its template says which news. */
record LetterFields(UUID event, Instant occurredAt, WorkshopFields workshop, @Nullable Seat seat,
        @Nullable Invitation invitation, @Nullable ExpertsAnswer answer) {

    record Seat(UUID registration, String ticketToken, @Nullable Integer rank, @Nullable Boolean heldSeat,
            @Nullable String reason, @Nullable PlacementFields formerly) {

        static Seat of(Letter.ToParticipant letter) {
            return switch (letter.news()) {
                case RegistrationNews.Seated _, RegistrationNews.Promoted _ -> of(letter, null, null, null, null);
                case RegistrationNews.Waitlisted(var rank) -> of(letter, rank, null, null, null);
                case RegistrationNews.Withdrawn(var heldSeat) -> of(letter, null, heldSeat, null, null);
                case RegistrationNews.WorkshopCancelled(var reason) -> of(letter, null, null, reason, null);
                case RegistrationNews.WorkshopMoved(var heldSeat, var formerly) ->
                    of(letter, null, heldSeat, null, PlacementFields.of(formerly));
            };
        }

        private static Seat of(Letter.ToParticipant letter, @Nullable Integer rank, @Nullable Boolean heldSeat,
                @Nullable String reason, @Nullable PlacementFields formerly) {
            return new Seat(letter.registration(), letter.ticketToken(), rank, heldSeat, reason, formerly);
        }
    }

    record Invitation(UUID invitation, UUID expert, SessionRole role, @Nullable String answerToken,
            @Nullable Instant answerBefore, @Nullable String message) {

        static Invitation of(Letter.ToExpert letter) {
            return letter.news() instanceof InvitationNews.Asked(_, var token, var before, var message)
                    ? new Invitation(letter.invitation(), letter.expert(), letter.role(), token, before, message)
                    : new Invitation(letter.invitation(), letter.expert(), letter.role(), null, null, null);
        }
    }

    record ExpertsAnswer(String expert, SessionRole role, @Nullable String reason, @Nullable String substitute) {

        static ExpertsAnswer of(Letter.ToOrganiser letter) {
            return letter.answer() instanceof Answer.Declined(var reason, var substitute)
                    ? new ExpertsAnswer(letter.expert(), letter.role(), reason, substitute)
                    : new ExpertsAnswer(letter.expert(), letter.role(), null, null);
        }
    }

    static LetterFields of(Letter letter) {
        return switch (letter) {
            case Letter.ToParticipant participant -> of(letter, Seat.of(participant), null, null);
            case Letter.ToExpert expert -> of(letter, null, Invitation.of(expert), null);
            case Letter.ToOrganiser organiser -> of(letter, null, null, ExpertsAnswer.of(organiser));
        };
    }

    private static LetterFields of(Letter letter, @Nullable Seat seat, @Nullable Invitation invitation,
            @Nullable ExpertsAnswer answer) {
        return new LetterFields(letter.eventId(), letter.occurredAt(), WorkshopFields.of(letter.workshop()), seat,
                invitation, answer);
    }

    Letter toLetter(LetterTemplate template, Recipient recipient) {
        return switch (template) {
            case SEAT_ASSIGNED -> participant(recipient, new RegistrationNews.Seated());
            case SEAT_WAITLISTED ->
                participant(recipient, new RegistrationNews.Waitlisted(requireNonNull(toldOfSeat().rank())));
            case SEAT_PROMOTED -> participant(recipient, new RegistrationNews.Promoted());
            case SEAT_WITHDRAWN ->
                participant(recipient, new RegistrationNews.Withdrawn(requireNonNull(toldOfSeat().heldSeat())));
            case WORKSHOP_MOVED -> participant(recipient, new RegistrationNews.WorkshopMoved(
                    requireNonNull(toldOfSeat().heldSeat()), PlacementFields.toPlacement(toldOfSeat().formerly())));
            case WORKSHOP_CANCELLED ->
                participant(recipient, new RegistrationNews.WorkshopCancelled(toldOfSeat().reason()));
            case INVITATION -> expert(recipient, asked(Occasion.FIRST));
            case INVITATION_RESENT -> expert(recipient, asked(Occasion.RESENT));
            case INVITATION_MOVED -> expert(recipient, asked(Occasion.WORKSHOP_MOVED));
            case INVITATION_ACCEPTED -> expert(recipient, new InvitationNews.Accepted());
            case INVITATION_DECLINED -> expert(recipient, new InvitationNews.Declined());
            case INVITATION_WITHDRAWN -> expert(recipient, new InvitationNews.Withdrawn());
            case INVITATION_WORKSHOP_CANCELLED -> expert(recipient, new InvitationNews.WorkshopCancelled());
            case EXPERT_ACCEPTED -> organiser(recipient, new Answer.Accepted());
            case EXPERT_DECLINED -> organiser(recipient,
                    new Answer.Declined(requireNonNull(answer).reason(), requireNonNull(answer).substitute()));
        };
    }

    private Seat toldOfSeat() {
        return requireNonNull(seat);
    }

    private InvitationNews asked(Occasion occasion) {
        var told = requireNonNull(invitation);
        return new InvitationNews.Asked(occasion, requireNonNull(told.answerToken()),
                requireNonNull(told.answerBefore()), told.message());
    }

    private Letter participant(Recipient recipient, RegistrationNews news) {
        return new Letter.ToParticipant(event, occurredAt, recipient, workshop.toWorkshop(),
                toldOfSeat().registration(),
                toldOfSeat().ticketToken(), news);
    }

    private Letter expert(Recipient recipient, InvitationNews news) {
        var told = requireNonNull(invitation);
        return new Letter.ToExpert(event, occurredAt, recipient, workshop.toWorkshop(), told.invitation(),
                told.expert(), told.role(), news);
    }

    private Letter organiser(Recipient recipient, Answer news) {
        var told = requireNonNull(answer);
        return new Letter.ToOrganiser(event, occurredAt, recipient, workshop.toWorkshop(), told.expert(), told.role(),
                news);
    }
}
