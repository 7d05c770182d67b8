package fr.raict.agenda.workshops.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.agenda.workshops.domain.Stage.Ahead;
import fr.raict.agenda.workshops.domain.WorkshopRefused.AlreadyPublished;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotScheduled;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopOver;

/**
 * A session of an edition. Always true: what is scheduled or published has a place; what was published never becomes a
 * draft again; nothing changes once it is cancelled or held.
 *
 * @param version
 *            writes so far; 0 for one that was never written
 * @param calendarSequence
 *            SEQUENCE of its calendar entry (RFC 5545 §3.8.7.4): grows with each change that people must notice
 * @param changedAt
 *            when anything about it last changed
 */
public record Workshop(UUID id, long version, UUID edition, WorkshopContent content, Stage stage, int calendarSequence,
        Instant changedAt) {

    public static WorkshopChange.Drafted draft(UUID id, UUID edition, WorkshopContent content, Instant now) {
        return new WorkshopChange.Drafted(new Workshop(id, 0, edition, content, new Stage.Draft(), 0, now));
    }

    public Optional<Placement> placement() {
        return stage.placement();
    }

    public WorkshopChange edit(WorkshopContent changed, Instant now) {
        return revise(new Workshop(id, version, edition, changed, ahead(), calendarSequence, now));
    }

    /** Gives it a place, or another one. */
    public WorkshopChange place(Placement place, Instant now) {
        return switch (ahead()) {
            case Stage.Draft _ -> new WorkshopChange.Scheduled(enter(new Stage.Scheduled(place), now));
            case Stage.Scheduled _ -> revise(enter(new Stage.Scheduled(place), now));
            case Stage.Published _ -> revise(enter(new Stage.Published(place), now));
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
            case Stage.Scheduled(var place) -> new WorkshopChange.Published(enter(new Stage.Published(place), now));
            case Stage.Published _ -> throw new AlreadyPublished();
        };
    }

    public WorkshopChange cancel(String reason, Instant now) {
        var cancelled = enter(new Stage.Cancelled(ahead(), reason), now);
        return new WorkshopChange.Cancelled(cancelled.withNextCalendarSequence());
    }

    /** A published workshop whose time has passed has been held; nothing happens to another. */
    public Optional<WorkshopChange> hold(Instant now) {
        return stage instanceof Stage.Published(var place) && !place.slot().endsAt().isAfter(now)
                ? Optional.of(new WorkshopChange.Revised(enter(new Stage.Held(place), now)))
                : Optional.empty();
    }

    /** The edition describes its rooms and slots anew: nothing happens if that changes nothing here. */
    public Optional<WorkshopChange> follow(UnaryOperator<Placement> described, Instant now) {
        return switch (stage) {
            case Stage.Draft _, Stage.Held _, Stage.Cancelled _ -> Optional.empty();
            case Stage.Scheduled(var place) -> follow(place, described.apply(place), now);
            case Stage.Published(var place) -> follow(place, described.apply(place), now);
        };
    }

    private Optional<WorkshopChange> follow(Placement before, Placement after, Instant now) {
        return before.equals(after) ? Optional.empty() : Optional.of(place(after, now));
    }

    private Ahead ahead() {
        return switch (stage) {
            case Ahead ahead -> ahead;
            case Stage.Held _, Stage.Cancelled _ -> throw new WorkshopOver();
        };
    }

    private Workshop enter(Stage next, Instant now) {
        return new Workshop(id, version, edition, content, next, calendarSequence, now);
    }

    private WorkshopChange revise(Workshop after) {
        if (stage instanceof Stage.Draft)
            return new WorkshopChange.Drafted(after);
        var unnoticed = Affected.between(this, after).isEmpty();
        return new WorkshopChange.Revised(unnoticed ? after : after.withNextCalendarSequence());
    }

    private Workshop withNextCalendarSequence() {
        return new Workshop(id, version, edition, content, stage, calendarSequence + 1, changedAt);
    }
}
