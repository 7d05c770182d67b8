package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.notification.mails.domain.Attendance.Mode;
import fr.raict.values.MeetingLink;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What one person is told of a workshop. */
public sealed interface WorkshopLetter extends EventLetter {

    Workshop workshop();

    @Override
    default List<WorkshopLetter> perWorkshop() {
        return List.of(this);
    }

    /** Secret part of the link that lets its reader, and nobody else, act without an account. */
    default Optional<String> secret() {
        return switch (this) {
            case ToParticipant participant -> Optional.ofNullable(participant.ticketToken());
            case ToExpert expert when expert.news() instanceof InvitationNews.Asked asked ->
                Optional.of(asked.answerToken());
            case ToExpert _, ToOrganiser _ -> Optional.empty();
        };
    }

    /**
     * By which its reader takes part from afar: who has a seat or has agreed to come. Absent for others, and while there
     * is none.
     */
    default Optional<MeetingLink> link() {
        return isToAttendee() ? workshop().link() : Optional.empty();
    }

    /** Whether its reader is to hear that the link by which to take part from afar is still to come. */
    default boolean isLinkToFollow() {
        return isToAttendee() && workshop().mode() != Mode.ON_SITE && workshop().link().isEmpty();
    }

    private boolean isToAttendee() {
        return switch (this) {
            case ToParticipant participant -> switch (participant.news()) {
                case RegistrationNews.Seated _, RegistrationNews.Promoted _ -> true;
                case RegistrationNews.WorkshopMoved moved -> moved.heldSeat();
                case RegistrationNews.Waitlisted _, RegistrationNews.Requested _, RegistrationNews.RequestMoved _, RegistrationNews.Declined _ ->
                    false;
                case RegistrationNews.Offered _, RegistrationNews.OfferLapsed _, RegistrationNews.Overlapped _ -> false;
                case RegistrationNews.Ended _, RegistrationNews.WorkshopCancelled _ -> false;
            };
            case ToExpert expert -> switch (expert.news()) {
                case InvitationNews.Accepted _ -> true;
                case InvitationNews.Updated updated -> updated.accepted();
                case InvitationNews.Asked _, InvitationNews.Declined _, InvitationNews.Withdrawn _, InvitationNews.WorkshopCancelled _ ->
                    false;
            };
            case ToOrganiser _ -> false;
        };
    }

    @Override
    default Optional<UUID> contact() {
        return switch (this) {
            case ToParticipant _ -> Optional.empty();
            case ToExpert expert -> Optional.of(expert.expert());
            case ToOrganiser organiser -> Optional.ofNullable(organiser.workshop().editionId());
        };
    }

    @Override
    default WorkshopLetter readdressed(String recipient, String organiser) {
        var reader = recipient().at(recipient);
        var workshop = workshop().answeredAt(organiser);
        return switch (this) {
            case ToParticipant(var event, var at, _, _, var registration, var ticket, var news) ->
                new ToParticipant(event, at, reader, workshop, registration, ticket, news);
            case ToExpert(var event, var at, _, _, var invitation, var expert, var role, var news) ->
                new ToExpert(event, at, reader, workshop, invitation, expert, role, news);
            case ToOrganiser(var event, var at, _, _, var expert, var role, var answer) ->
                new ToOrganiser(event, at, reader, workshop, expert, role, answer);
        };
    }

    @Override
    default Optional<EventLetter> without(Set<UUID> registrations) {
        return this instanceof ToParticipant participant && registrations.contains(participant.registration())
                ? Optional.empty()
                : Optional.of(this);
    }

    /**
     * To somebody registered, or no longer registered, for the workshop.
     *
     * @param ticketToken
     *            absent when there is no ticket to look at any more
     */
    record ToParticipant(UUID eventId, Instant occurredAt, Recipient recipient, Workshop workshop, UUID registration,
            @Nullable String ticketToken, RegistrationNews news) implements WorkshopLetter {

        @Override
        public List<UUID> about() {
            return List.of(registration);
        }
    }

    /**
     * @param expert
     *            their record
     */
    record ToExpert(UUID eventId, Instant occurredAt, Recipient recipient, Workshop workshop, UUID invitation,
            UUID expert, SessionRole role, InvitationNews news) implements WorkshopLetter {

        @Override
        public List<UUID> about() {
            return List.of(invitation);
        }
    }

    /** Whoever would look for the news of its failure is the one it is for, so there are none but in the journal. */
    record ToOrganiser(UUID eventId, Instant occurredAt, Recipient recipient, Workshop workshop, String expert,
            SessionRole role, Answer answer) implements WorkshopLetter {

        public ToOrganiser {
            expert = TypedText.line(expert);
        }

        @Override
        public List<UUID> about() {
            return List.of();
        }
    }
}
