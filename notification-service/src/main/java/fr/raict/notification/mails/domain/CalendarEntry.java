package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The entry that a letter puts into, changes in or takes out of its reader's calendar (iTIP, RFC 5546). All letters to
 * a reader about a workshop have one UID, and each later one a higher SEQUENCE; a letter sent again keeps its own.
 *
 * @param stamp
 *            when the news happened
 * @param status
 *            absent when an attendee leaves an event that goes on (RFC 5546 §3.2.5)
 * @param attendee
 *            present for those who are asked to come, and only for them
 */
public record CalendarEntry(Method method, @Nullable Status status, @Nullable Attendee attendee, Workshop workshop,
        RoomAndTime roomAndTime, Instant stamp, Language language) {

    /** By their names in iTIP (RFC 5546 §1.4). */
    public enum Method {
        REQUEST, PUBLISH, CANCEL
    }

    /** By their names in iCalendar (RFC 5545 §3.8.1.11). */
    public enum Status {
        TENTATIVE, CONFIRMED, CANCELLED
    }

    public record Attendee(String name, Participation participation) {}

    public enum Participation {
        UNANSWERED, ACCEPTED, DECLINED
    }

    /**
     * Empty for organisers, for who asked for a seat or is offered one and has none yet, and while the workshop has no
     * date. What was noted tentatively of who waited is taken out when the wait ends, and stays while an offer is open.
     */
    public static Optional<CalendarEntry> of(WorkshopLetter letter) {
        var roomAndTime = letter.workshop().roomAndTime();
        if (roomAndTime == null) {
            return Optional.empty();
        }
        return switch (letter) {
            case WorkshopLetter.ToParticipant participant -> of(participant, roomAndTime);
            case WorkshopLetter.ToExpert expert -> Optional.of(of(expert, roomAndTime));
            case WorkshopLetter.ToOrganiser _ -> Optional.empty();
        };
    }

    private static Optional<CalendarEntry> of(WorkshopLetter.ToParticipant letter, RoomAndTime roomAndTime) {
        return switch (letter.news()) {
            case RegistrationNews.Requested _, RegistrationNews.RequestMoved _, RegistrationNews.Declined _, RegistrationNews.Offered _ ->
                Optional.empty();
            case RegistrationNews.Seated _, RegistrationNews.Promoted _ ->
                Optional.of(published(letter, roomAndTime, true));
            case RegistrationNews.Waitlisted _ -> Optional.of(published(letter, roomAndTime, false));
            case RegistrationNews.WorkshopMoved moved ->
                Optional.of(published(letter, roomAndTime, moved.heldSeat()));
            case RegistrationNews.OfferLapsed _, RegistrationNews.Overlapped _, RegistrationNews.Ended _, RegistrationNews.WorkshopCancelled _ ->
                Optional.of(entry(letter, roomAndTime, Method.CANCEL, Status.CANCELLED, null));
        };
    }

    private static CalendarEntry published(WorkshopLetter letter, RoomAndTime roomAndTime, boolean seated) {
        return entry(letter, roomAndTime, Method.PUBLISH, seated ? Status.CONFIRMED : Status.TENTATIVE, null);
    }

    private static CalendarEntry of(WorkshopLetter.ToExpert letter, RoomAndTime roomAndTime) {
        return switch (letter.news()) {
            case InvitationNews.Asked _ ->
                entry(letter, roomAndTime, Method.REQUEST, Status.CONFIRMED, Participation.UNANSWERED);
            case InvitationNews.Updated updated -> entry(letter, roomAndTime, Method.REQUEST, Status.CONFIRMED,
                    updated.accepted() ? Participation.ACCEPTED : Participation.UNANSWERED);
            case InvitationNews.Accepted _ ->
                entry(letter, roomAndTime, Method.REQUEST, Status.CONFIRMED, Participation.ACCEPTED);
            case InvitationNews.Declined _ -> entry(letter, roomAndTime, Method.CANCEL, null, Participation.DECLINED);
            case InvitationNews.Withdrawn _ ->
                entry(letter, roomAndTime, Method.CANCEL, null, Participation.UNANSWERED);
            case InvitationNews.WorkshopCancelled _ ->
                entry(letter, roomAndTime, Method.CANCEL, Status.CANCELLED, Participation.UNANSWERED);
        };
    }

    private static CalendarEntry entry(WorkshopLetter letter, RoomAndTime roomAndTime, Method method,
            @Nullable Status status,
            @Nullable Participation participation) {
        var reader = letter.recipient();
        var attendee = participation == null ? null : new Attendee(reader.name(), participation);
        return new CalendarEntry(method, status, attendee, letter.workshop(), roomAndTime, letter.occurredAt(),
                reader.language());
    }
}
