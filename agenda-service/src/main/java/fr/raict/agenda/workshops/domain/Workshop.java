package fr.raict.agenda.workshops.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.workshops.domain.Stage.Ahead;
import fr.raict.agenda.workshops.domain.WorkshopChange.Kind;
import fr.raict.agenda.workshops.domain.WorkshopRefused.AlreadyPublished;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotScheduled;
import fr.raict.agenda.workshops.domain.WorkshopRefused.RoomMissing;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopOver;

/**
 * A session of an edition. Always true: what is scheduled or published has a place; what was published never becomes a
 * draft again; a remote one gets no room; nothing changes once it is cancelled or held.
 *
 * @param version
 *            writes so far; 0 for one that was never written
 * @param calendarSequence
 *            SEQUENCE of its calendar entry (RFC 5545 §3.8.7.4): grows with each change that people must notice
 * @param changedAt
 *            when anything about it last changed
 */
public record Workshop(UUID id, long version, UUID edition, WorkshopDetails details, Stage stage, int calendarSequence,
        Instant changedAt) {

    public static Workshop draft(UUID id, UUID edition, WorkshopDetails details, Instant now) {
        return new Workshop(id, 0, edition, details, new Stage.Draft(), 0, now);
    }

    public Optional<RoomAndSlot> roomAndSlot() {
        return stage.roomAndSlot();
    }

    public boolean isDraft() {
        return stage instanceof Stage.Draft;
    }

    public WorkshopSnapshot snapshot() {
        return new WorkshopSnapshot(id, version, edition, details, stage, calendarSequence, changedAt);
    }

    public WorkshopChange edit(WorkshopDetails changed, Instant now) {
        var next = changed.isRemote() ? ahead().withoutPlace() : ahead();
        return revise(new Workshop(id, version, edition, changed, next, calendarSequence, now));
    }

    /** Gives it a place, or another one. */
    public WorkshopChange place(RoomAndSlot at, Instant now) {
        if (at.inRoom().isEmpty() && !details.isRemote()) {
            throw new RoomMissing();
        }
        return put(attended(at), now);
    }

    /** A remote one has only a time. */
    private RoomAndSlot attended(RoomAndSlot at) {
        return details.isRemote() ? at.withoutPlace() : at;
    }

    private WorkshopChange put(RoomAndSlot at, Instant now) {
        return switch (ahead()) {
            case Stage.Draft _ -> new WorkshopChange(Kind.SCHEDULED, enter(new Stage.Scheduled(at), now));
            case Stage.Scheduled _ -> revise(enter(new Stage.Scheduled(at), now));
            case Stage.Published _ -> revise(enter(new Stage.Published(at), now));
        };
    }

    public WorkshopChange unplace(Instant now) {
        return switch (ahead()) {
            case Stage.Draft _ -> throw new NotScheduled();
            case Stage.Scheduled _ -> revise(enter(new Stage.Draft(), now));
            case Stage.Published _ -> throw new AlreadyPublished();
        };
    }

    public WorkshopChange publish(Instant now) {
        return switch (ahead()) {
            case Stage.Draft _ -> throw new NotScheduled();
            case Stage.Scheduled(var at) -> new WorkshopChange(Kind.PUBLISHED, enter(new Stage.Published(at), now));
            case Stage.Published _ -> throw new AlreadyPublished();
        };
    }

    public WorkshopChange cancel(String reason, Instant now) {
        var cancelled = enter(new Stage.Cancelled(ahead(), reason), now);
        return new WorkshopChange(Kind.CANCELLED, cancelled.withNextCalendarSequence());
    }

    /** A published workshop whose time has passed has been held; nothing happens to another. */
    public Optional<WorkshopChange> hold(Instant now) {
        return stage instanceof Stage.Published(var at) && !at.slot().endsAt().isAfter(now)
                ? Optional.of(new WorkshopChange(Kind.REVISED, enter(new Stage.Held(at), now)))
                : Optional.empty();
    }

    /** It reads its room and slot anew in the edition: nothing happens if that changes nothing here. */
    public Optional<WorkshopChange> follow(EditionSnapshot described, Instant now) {
        return stage instanceof Ahead ahead ? ahead.roomAndSlot().flatMap(at -> follow(at, described, now))
                : Optional.empty();
    }

    private Optional<WorkshopChange> follow(RoomAndSlot before, EditionSnapshot described, Instant now) {
        var after = attended(before.asDescribedBy(described));
        return before.readsLike(after) ? Optional.empty() : Optional.of(put(after, now));
    }

    private Ahead ahead() {
        return switch (stage) {
            case Ahead ahead -> ahead;
            case Stage.Held _, Stage.Cancelled _ -> throw new WorkshopOver();
        };
    }

    private Workshop enter(Stage next, Instant now) {
        return new Workshop(id, version, edition, details, next, calendarSequence, now);
    }

    private WorkshopChange revise(Workshop after) {
        if (stage instanceof Stage.Draft) {
            return new WorkshopChange(Kind.DRAFTED, after);
        }
        return new WorkshopChange(Kind.REVISED, mustBeToldOf(after) ? after.withNextCalendarSequence() : after);
    }

    /** Whether its experts and participants must be told of another title, mode, link, venue, room or time. */
    private boolean mustBeToldOf(Workshop after) {
        return !details.title().equals(after.details.title()) || details.mode() != after.details.mode()
                || !details.link().equals(after.details.link())
                || roomAndSlot().flatMap(at -> after.roomAndSlot().filter(at::isSameForWhoComes)).isEmpty();
    }

    private Workshop withNextCalendarSequence() {
        return new Workshop(id, version, edition, details, stage, calendarSequence + 1, changedAt);
    }
}
