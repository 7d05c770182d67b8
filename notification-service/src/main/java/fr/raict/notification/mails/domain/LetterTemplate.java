package fr.raict.notification.mails.domain;

import java.util.Locale;

import fr.raict.notification.mails.domain.InvitationNews.Asked;

/** The texts there are, each a file per language. */
public enum LetterTemplate {
    SEAT_ASSIGNED, SEAT_WAITLISTED, SEAT_REQUESTED, SEAT_DECLINED, SEAT_OFFERED, SEAT_OFFER_LAPSED, SEAT_OVERLAPPED,
    SEAT_PROMOTED, SEAT_WITHDRAWN, WORKSHOP_MOVED, WORKSHOP_CANCELLED,

    SESSIONS_CHOSEN, SESSIONS_GIVEN_UP, INDIVIDUAL_LINK, ATTENDANCE_CERTIFICATE,

    INVITATION, INVITATION_RESENT, INVITATION_MOVED, INVITATION_UPDATED, INVITATION_ACCEPTED, INVITATION_DECLINED,
    INVITATION_WITHDRAWN, INVITATION_WORKSHOP_CANCELLED,

    EXPERT_ACCEPTED, EXPERT_DECLINED;

    static LetterTemplate of(EventLetter letter) {
        return switch (letter) {
            case SessionsLetter _ -> SESSIONS_CHOSEN;
            case GivenUpLetter _ -> SESSIONS_GIVEN_UP;
            case LinkLetter _ -> INDIVIDUAL_LINK;
            case CertificateLetter _ -> ATTENDANCE_CERTIFICATE;
            case WorkshopLetter.ToParticipant participant -> of(participant.news());
            case WorkshopLetter.ToExpert expert -> of(expert.news());
            case WorkshopLetter.ToOrganiser organiser -> switch (organiser.answer()) {
                case Answer.Accepted _ -> EXPERT_ACCEPTED;
                case Answer.Declined _ -> EXPERT_DECLINED;
            };
        };
    }

    private static LetterTemplate of(RegistrationNews news) {
        return switch (news) {
            case RegistrationNews.Seated _ -> SEAT_ASSIGNED;
            case RegistrationNews.Waitlisted _ -> SEAT_WAITLISTED;
            case RegistrationNews.Requested _ -> SEAT_REQUESTED;
            case RegistrationNews.Declined _ -> SEAT_DECLINED;
            case RegistrationNews.Offered _ -> SEAT_OFFERED;
            case RegistrationNews.OfferLapsed _ -> SEAT_OFFER_LAPSED;
            case RegistrationNews.Overlapped _ -> SEAT_OVERLAPPED;
            case RegistrationNews.Promoted _ -> SEAT_PROMOTED;
            case RegistrationNews.Withdrawn _ -> SEAT_WITHDRAWN;
            case RegistrationNews.GivenUp _ -> SESSIONS_GIVEN_UP;
            case RegistrationNews.WorkshopMoved _, RegistrationNews.RequestMoved _ -> WORKSHOP_MOVED;
            case RegistrationNews.WorkshopCancelled _ -> WORKSHOP_CANCELLED;
        };
    }

    private static LetterTemplate of(InvitationNews news) {
        return switch (news) {
            case Asked asked -> switch (asked.occasion()) {
                case FIRST -> INVITATION;
                case RESENT -> INVITATION_RESENT;
                case WORKSHOP_MOVED -> INVITATION_MOVED;
            };
            case InvitationNews.Updated _ -> INVITATION_UPDATED;
            case InvitationNews.Accepted _ -> INVITATION_ACCEPTED;
            case InvitationNews.Declined _ -> INVITATION_DECLINED;
            case InvitationNews.Withdrawn _ -> INVITATION_WITHDRAWN;
            case InvitationNews.WorkshopCancelled _ -> INVITATION_WORKSHOP_CANCELLED;
        };
    }

    /** Name of its files, such as {@code seat-assigned}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
