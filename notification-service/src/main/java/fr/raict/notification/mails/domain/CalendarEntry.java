package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The entry that a letter puts into, changes in or takes out of its reader's calendar (iTIP, RFC 5546). Repeats of one
 * entry keep their workshop's UID and SEQUENCE; the later stamp wins.
 *
 * @param stamp
 *            when the news happened
 * @param status
 *            absent when an attendee leaves an event that goes on (RFC 5546 §3.2.5)
 * @param attendee
 *            present for those who are asked to come, and only for them
 */
public record CalendarEntry(Method method, @Nullable Status status, @Nullable Attendee attendee, Workshop workshop,
        Placement placement, Instant stamp, Language language) {

    public enum Method {
        REQUEST, PUBLISH, CANCEL
    }

    public enum Status {
        TENTATIVE, CONFIRMED, CANCELLED
    }

    public record Attendee(String name, Participation participation) {}

    public enum Participation {
        UNANSWERED, ACCEPTED, DECLINED
    }

    /** Empty for organisers, and while the workshop has no date. */
    public static Optional<CalendarEntry> of(Letter letter) {
        var placement = letter.workshop().placement();
        if (placement == null) return Optional.empty();
        return switch (letter) {
            case Letter.ToParticipant participant -> Optional.of(of(participant, placement));
            case Letter.ToExpert expert -> Optional.of(of(expert, placement));
            case Letter.ToOrganiser _ -> Optional.empty();
        };
    }

    private static CalendarEntry of(Letter.ToParticipant letter, Placement placement) {
        return switch (letter.news()) {
            case RegistrationNews.Seated _, RegistrationNews.Promoted _ -> published(letter, placement, true);
            case RegistrationNews.Waitlisted _ -> published(letter, placement, false);
            case RegistrationNews.WorkshopMoved moved -> published(letter, placement, moved.heldSeat());
            case RegistrationNews.Withdrawn _, RegistrationNews.WorkshopCancelled _ ->
                entry(letter, placement, Method.CANCEL, Status.CANCELLED, null);
        };
    }

    private static CalendarEntry published(Letter letter, Placement placement, boolean seated) {
        return entry(letter, placement, Method.PUBLISH, seated ? Status.CONFIRMED : Status.TENTATIVE, null);
    }

    private static CalendarEntry of(Letter.ToExpert letter, Placement placement) {
        return switch (letter.news()) {
            case InvitationNews.Asked _ ->
                entry(letter, placement, Method.REQUEST, Status.CONFIRMED, Participation.UNANSWERED);
            case InvitationNews.Accepted _ ->
                entry(letter, placement, Method.REQUEST, Status.CONFIRMED, Participation.ACCEPTED);
            case InvitationNews.Declined _ -> entry(letter, placement, Method.CANCEL, null, Participation.DECLINED);
            case InvitationNews.Withdrawn _ -> entry(letter, placement, Method.CANCEL, null, Participation.UNANSWERED);
            case InvitationNews.WorkshopCancelled _ ->
                entry(letter, placement, Method.CANCEL, Status.CANCELLED, Participation.UNANSWERED);
        };
    }

    private static CalendarEntry entry(Letter letter, Placement placement, Method method, @Nullable Status status,
            @Nullable Participation participation) {
        var reader = letter.recipient();
        var attendee = participation == null ? null : new Attendee(reader.name(), participation);
        return new CalendarEntry(method, status, attendee, letter.workshop(), placement, letter.occurredAt(),
                reader.language());
    }
}
