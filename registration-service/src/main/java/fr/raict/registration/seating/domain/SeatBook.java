package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.values.Seats;
import org.jspecify.annotations.Nullable;

/**
 * Who holds and who awaits a seat in one workshop. Always true: no more seated than the capacity, unless the organiser
 * shrank it; nobody waits while a seat is free, but for the moment in which a long line is told of its seats; of those
 * who see a person's active registration, nobody gets another one for that person. Who does not see it is answered as if
 * there were none. A refusal changes nothing.
 */
public final class SeatBook {

    static final int LONGEST_WAITING_LIST = 5_000;

    /** So many may have ended before they leave: few enough to cost little, and more than leave it worth a write. */
    public static final int MOST_ENDED = 200;

    /** Keeps the document well under the 16 MB that MongoDB allows. */
    static final int LONGEST_LINE = Seats.MOST + LONGEST_WAITING_LIST;

    /** A workshop that is moved or cancelled concerns everyone in it, which is too much to tell in one write. */
    static final int TOLD_AT_ONCE = 1_000;

    /** Who withdrew, and who gets the seat. */
    private static final int EVENTS_OF_A_WITHDRAWAL = 2;

    private final RegistrationsInOrder line;
    private final List<SeatEvent> events = new ArrayList<>();
    private Workshop workshop;
    private long version;
    private long sequence;
    private @Nullable Rescheduling rescheduling;
    private boolean changed;
    private int mostEvents = Integer.MAX_VALUE;
    private boolean moved;

    public SeatBook(SeatBookState state) {
        workshop = state.workshop();
        version = state.version();
        sequence = state.sequence();
        rescheduling = state.rescheduling();
        line = new RegistrationsInOrder(state.registrations(), state.departed());
    }

    /** The empty book of a workshop heard of for the first time; version 0 is not in the store yet. */
    public static SeatBook open(Workshop workshop) {
        var book = new SeatBook(new SeatBookState(workshop, 0, 0, null, Departed.NOBODY, List.of()));
        book.changed = true;
        return book;
    }

    /** Until it is saved, no more than that is raised; what would be more is refused, or told the next time. */
    public void limitEvents(int most) {
        mostEvents = most;
    }

    /**
     * Registers people, in the order they are named. Who is registered already keeps what they have, and the same
     * request again is answered as before.
     */
    public SeatAnswer request(SeatRequest request, RegistrationWindow window) {
        var repeated = line.answering(request.key());
        if (!repeated.isEmpty()) {
            return new SeatAnswer(inOrderOf(request, repeated), false);
        }
        var newcomers = admitted(request, window);
        var registrations = request.applicants().stream().map(applicant -> admit(request, applicant)).toList();
        return new SeatAnswer(registrations, newcomers > 0);
    }

    /**
     * How many registrations the request would make; none for one that was answered before.
     *
     * @throws SeatRefused as the request would be
     */
    public int newcomers(SeatRequest request, RegistrationWindow window) {
        return line.answering(request.key()).isEmpty() ? admitted(request, window) : 0;
    }

    private int admitted(SeatRequest request, RegistrationWindow window) {
        refuseUnlessOpen(request, window);
        var newcomers = newcomersOf(request);
        if (newcomers > 0) {
            refuseUnlessRoomToWaitFor(newcomers);
            refuseUnlessRoomForEvents(newcomers);
        }
        return newcomers;
    }

    private List<RankedRegistration> inOrderOf(SeatRequest request, List<Registration> repeated) {
        var byParticipant = new LinkedHashMap<ParticipantId, Registration>();
        repeated.forEach(registration -> byParticipant.put(registration.participant(), registration));
        var asked = request.applicants().stream().map(SeatRequest.Applicant::participant).toList();
        if (!byParticipant.keySet().equals(new HashSet<>(asked))) {
            throw new SeatRefused.RequestKeyReused();
        }
        return asked.stream().map(byParticipant::get).map(this::ranked).toList();
    }

    private void refuseUnlessOpen(SeatRequest request, RegistrationWindow window) {
        switch (workshop.admissionAt(request.askedAt(), window)) {
            case OPEN -> {}
            case NOT_PUBLIC -> throw new SeatRefused.WorkshopUnknown(workshop.id());
            case NOT_YET_OPEN -> throw new SeatRefused.RegistrationNotYetOpen(window.opensAt());
            case CLOSED -> throw new SeatRefused.RegistrationClosed();
            case CANCELLED -> throw new SeatRefused.WorkshopCancelled();
        }
    }

    private int newcomersOf(SeatRequest request) {
        var newcomers = 0;
        var elsewhere = new ArrayList<Integer>();
        for (var position = 0; position < request.applicants().size(); position++) {
            var applicant = request.applicants().get(position);
            if (existing(request, applicant).isEmpty()) {
                newcomers++;
                if (line.activeOf(applicant.participant()).stream().anyMatch(request.asker()::sees)) {
                    elsewhere.add(position);
                }
            }
        }
        if (!elsewhere.isEmpty()) {
            throw new SeatRefused.AlreadyRegistered(elsewhere);
        }
        return newcomers;
    }

    private Optional<Registration> existing(SeatRequest request, SeatRequest.Applicant applicant) {
        return line.activeOf(applicant.participant()).stream().filter(request::mayBeAnsweredWith).findFirst();
    }

    private void refuseUnlessRoomToWaitFor(int newcomers) {
        var waiting = newcomers - seatsForNewcomers();
        if (waiting > 0 && line.waiting() + waiting > LONGEST_WAITING_LIST
                || line.seated() + line.waiting() + newcomers > LONGEST_LINE) {
            throw new SeatRefused.WaitingListFull();
        }
    }

    private void refuseUnlessRoomForEvents(int more) {
        if (more > roomForEvents()) {
            throw new SeatRefused.EventsPending();
        }
    }

    private int roomForEvents() {
        return Math.max(0, mostEvents - events.size());
    }

    private RankedRegistration admit(SeatRequest request, SeatRequest.Applicant applicant) {
        var existing = existing(request, applicant);
        if (existing.isPresent()) {
            var answering = existing.get().answering(request.key());
            line.replace(answering);
            return ranked(answering);
        }
        var registration = request.registrationOf(applicant, line.arrived(),
                seatsForNewcomers() > 0 ? State.SEATED : State.WAITING);
        line.append(registration);
        var admitted = new RankedRegistration(registration, registration.isWaiting() ? line.waiting() : 0);
        raise(next -> registration.isSeated() ? new SeatEvent.Assigned(next, registration)
                : new SeatEvent.Waitlisted(next, registration, admitted.rank()));
        return admitted;
    }

    /** Ends a registration; the first in line takes a seat that this frees. Ending it again changes nothing. */
    public RankedRegistration withdraw(RegistrationId id, Viewer viewer) {
        var registration = known(id, viewer);
        if (registration.isActive()) {
            refuseUnlessRoomForEvents(EVENTS_OF_A_WITHDRAWAL);
            var withdrawn = withdraw(registration, true);
            fillFreeSeats();
            return ranked(withdrawn);
        }
        return ranked(registration);
    }

    /**
     * Ends those of the registrations that are active, as far as their events have room; the first in line take the seats
     * that this frees. Others are let alone.
     *
     * @param told whether anybody is to hear of it
     * @return how many it ended
     */
    public int withdrawAll(Collection<RegistrationId> ids, boolean told) {
        refuseUnlessRoomForEvents(EVENTS_OF_A_WITHDRAWAL);
        var active = ids.stream().map(line::find).flatMap(Optional::stream).filter(Registration::isActive)
                .limit(roomForEvents() / EVENTS_OF_A_WITHDRAWAL).toList();
        active.forEach(registration -> withdraw(registration, told));
        fillFreeSeats();
        return active.size();
    }

    private Registration withdraw(Registration registration, boolean told) {
        var withdrawn = registration.in(State.WITHDRAWN);
        line.replace(withdrawn);
        raise(next -> new SeatEvent.Withdrawn(next, withdrawn, registration.isSeated(), told));
        return withdrawn;
    }

    /**
     * Takes over what the agenda says of the workshop, unless it is older than what is known, and tells the first in the
     * line what it means for them; {@link #tellMore} tells the others.
     */
    public void follow(Workshop told) {
        if (told.sequence() > workshop.sequence()) {
            rememberChange(workshop, told);
            moved |= !told.placed().map(Placement::startsAt).equals(workshop.placed().map(Placement::startsAt));
            workshop = told;
            changed = true;
        }
        tellMore();
    }

    /** Whether somebody in the line is still to be told what the agenda said. */
    public boolean hasMoreToTell() {
        return workshop.isCancelled() ? line.seated() + line.waiting() > 0
                : rescheduling != null || freeSeats() > 0 && line.waiting() > 0;
    }

    /** Tells as many of them as one write may. */
    public void tellMore() {
        if (workshop.isCancelled()) {
            rescheduling = null;
            line.inOrder().stream().filter(Registration::isActive).limit(toldAtOnce()).toList().forEach(this::cancel);
        } else {
            tellChange();
            fillFreeSeats();
        }
    }

    private int toldAtOnce() {
        return Math.min(TOLD_AT_ONCE, roomForEvents());
    }

    private void rememberChange(Workshop before, Workshop after) {
        if (before.isPublished() && after.isPublished()
                && after.description().isNewsAfter(before.description(), true)) {
            var toldTheSame = rescheduling == null ? before.description() : null;
            rescheduling = line.length() == 0 ? null : new Rescheduling(toldTheSame, 0, line.length());
        }
    }

    private void tellChange() {
        var change = rescheduling;
        var most = toldAtOnce();
        if (change == null || most == 0) {
            return;
        }
        var end = Math.min(change.end(), change.next() + most);
        line.inOrder().subList(change.next(), end).stream()
                .filter(registration -> registration.isActive() && concerns(change.before(), registration))
                .forEach(registration -> raise(
                        next -> new SeatEvent.Rescheduled(next, registration, change.before())));
        var rest = change.upTo(end);
        rescheduling = rest.isOver() ? null : rest;
        changed = true;
    }

    /** Who waits does not see the link. */
    private boolean concerns(@Nullable Description before, Registration registration) {
        return before == null || workshop.description().isNewsAfter(before, registration.isSeated());
    }

    private void cancel(Registration registration) {
        var cancelled = registration.in(State.CANCELLED);
        line.replace(cancelled);
        raise(next -> new SeatEvent.Cancelled(next, cancelled, registration.isSeated()));
    }

    /** The only place where a seat goes to somebody who waited. What is too much for one write is left for the next. */
    private void fillFreeSeats() {
        for (var most = toldAtOnce(); most > 0 && freeSeats() > 0; most--) {
            var first = line.firstWaiting();
            if (first.isEmpty()) {
                return;
            }
            var promoted = first.get().in(State.SEATED);
            line.replace(promoted);
            raise(next -> new SeatEvent.Promoted(next, promoted));
        }
    }

    /**
     * Registrations that have ended and may leave, once others keep them; none while they are few, or while people are
     * told of a change by their place in the line.
     */
    public List<Registration> leaving() {
        return line.endedCount() < MOST_ENDED || rescheduling != null ? List.of() : line.ended(TOLD_AT_ONCE);
    }

    /** Does without registrations from now on that have ended and that others keep. */
    public void letGo(List<Registration> ended) {
        line.letGo(ended);
        changed = true;
    }

    /** Whether a registration may have left the book; then it has to be recalled before it is asked for. */
    public boolean mayHaveLeft(RegistrationId id) {
        return hasLetGo() && !line.has(id);
    }

    public boolean hasLetGo() {
        return line.departed().all() > 0;
    }

    /** Until others are recalled, answers for these as if they had not left. */
    public void recall(Collection<Registration> gone) {
        line.recall(gone);
    }

    private void raise(LongFunction<SeatEvent> event) {
        events.add(event.apply(++sequence));
        changed = true;
    }

    private int freeSeats() {
        return workshop.isPublished() ? Math.max(0, workshop.capacity() - line.seated()) : 0;
    }

    /** A free seat is theirs who wait, even if they are not told yet. */
    private int seatsForNewcomers() {
        return Math.max(0, freeSeats() - line.waiting());
    }

    private RankedRegistration ranked(Registration registration) {
        return new RankedRegistration(registration, line.rankOf(registration));
    }

    public RankedRegistration find(RegistrationId id, Viewer viewer) {
        return ranked(known(id, viewer));
    }

    private Registration known(RegistrationId id, Viewer viewer) {
        return line.find(id).filter(viewer::sees).orElseThrow(() -> new SeatRefused.RegistrationUnknown(id));
    }

    public Availability availability(Instant instant, RegistrationWindow window) {
        return Availability.of(workshop, line.seated(), line.waiting(), instant, window);
    }

    public Workshop workshop() {
        return workshop;
    }

    public int seated() {
        return line.seated();
    }

    public int waiting() {
        return line.waiting();
    }

    /** Registrations it holds: active ones, and some that have ended. */
    public int length() {
        return line.length();
    }

    public boolean hasChanges() {
        return changed || !line.changed().isEmpty();
    }

    public SeatCounts counts() {
        return line.counts();
    }

    public SeatBookSummary summary() {
        return new SeatBookSummary(workshop, version, counts());
    }

    public SeatBookChanges changes() {
        return new SeatBookChanges(new TreeMap<>(line.changed()), line.departing(), List.copyOf(events), moved);
    }

    public SeatBookState state() {
        return new SeatBookState(workshop, version, sequence, rescheduling, line.departed(), line.inOrder());
    }

    /** The changes are in the store, as the next version. */
    public void saved() {
        version++;
        changed = false;
        mostEvents = Integer.MAX_VALUE;
        moved = false;
        events.clear();
        line.saved();
    }
}
