package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;

import fr.raict.contracts.Event;
import fr.raict.registration.seating.domain.Departed;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookState;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** A store in memory that fails when told to: before a write, or after it, when nobody can know. */
final class UnreliableSeatBooks implements SeatBooks {

    enum Failure {
        NONE, BEFORE_WRITING, AFTER_WRITING
    }

    private final Map<WorkshopId, SeatBookState> states = new HashMap<>();
    private final Map<WorkshopId, Long> listed = new HashMap<>();
    private final Queue<Failure> failures = new ArrayDeque<>();
    private final List<Event> published = new ArrayList<>();
    private int writes;
    private int reads;

    private int roomForEvents = 1_000;

    private final class Stored implements StoredSeatBook {

        private final SeatBook book;

        private Stored(SeatBook book) {
            this.book = book;
        }

        @Override
        public SeatBook book() {
            return book;
        }

        @Override
        public int roomForEvents() {
            return roomForEvents;
        }

        @Override
        public boolean isListedButForLatest() {
            return true;
        }

        @Override
        public StoredSeatBook listed() {
            return this;
        }
    }

    synchronized void roomForEvents(int room) {
        roomForEvents = room;
    }

    synchronized void failNext(Failure... next) {
        failures.addAll(List.of(next));
    }

    synchronized SeatBookState state(WorkshopId workshop) {
        return states.get(workshop);
    }

    synchronized List<Event> published() {
        return List.copyOf(published);
    }

    synchronized int writes() {
        return writes;
    }

    synchronized int reads() {
        return reads;
    }

    @Override
    public synchronized Optional<StoredSeatBook> find(WorkshopId workshop) {
        reads++;
        return Optional.ofNullable(states.get(workshop)).map(state -> new Stored(new SeatBook(state)));
    }

    @Override
    public synchronized boolean isLatest(StoredSeatBook stored) {
        var state = stored.book().state();
        return states.get(state.workshop().id()).version() == state.version();
    }

    @Override
    public synchronized StoredSeatBook save(StoredSeatBook stored, List<? extends Event> events) {
        var book = stored.book();
        if (!isLatest(stored)) {
            throw new OptimisticLockingFailureException("outdated");
        }
        var failure = failures.poll();
        if (failure == Failure.BEFORE_WRITING) {
            throw new IllegalStateException("connection refused");
        }
        write(book, events);
        if (failure == Failure.AFTER_WRITING) {
            throw new IllegalStateException("connection lost");
        }
        book.saved();
        return stored;
    }

    /** Like the real store, writes nothing but what the book says it changed. */
    private void write(SeatBook book, List<? extends Event> events) {
        var before = states.get(book.workshop().id());
        var line = new TreeMap<Integer, Registration>();
        for (var position = 0; position < before.registrations().size(); position++) {
            line.put(position, before.registrations().get(position));
        }
        line.putAll(book.changes().registrations());
        line.values().removeIf(registration -> book.changes().departed().contains(registration.id()));
        var state = book.state();
        states.put(book.workshop().id(),
                new SeatBookState(state.workshop(), state.rules(), state.version() + 1, state.sequence(),
                        state.rescheduling(), state.departed(), List.copyOf(line.values())));
        published.addAll(events);
        writes++;
    }

    @Override
    public synchronized StoredSeatBook add(SeatBook book) {
        var state = book.state();
        var first = new SeatBookState(state.workshop(), state.rules(), 1, 0, null, Departed.NOBODY, List.of());
        if (states.putIfAbsent(book.workshop().id(), first) != null) {
            throw new DuplicateKeyException("open already");
        }
        book.saved();
        return new Stored(book);
    }

    @Override
    public synchronized boolean removeEmpty(WorkshopId workshop) {
        var state = states.get(workshop);
        return state != null && state.registrations().isEmpty() && states.remove(workshop) != null;
    }

    @Override
    public synchronized void listed(Map<WorkshopId, Long> versions) {
        listed.putAll(versions);
    }

    /** All that others did with it before, who had the same people in the same edition. */
    synchronized void clear() {
        states.clear();
    }

    @Override
    public synchronized List<WorkshopId> movingSince(Instant before) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized List<WorkshopId> untoldSince(Instant before) {
        return states.values().stream().filter(state -> new SeatBook(state).hasMoreToTell())
                .map(state -> state.workshop().id()).toList();
    }

    @Override
    public synchronized List<WorkshopId> withOffersEndedAt(Instant now) {
        return states.values().stream()
                .filter(state -> new SeatBook(state).endOfFirstOffer().filter(end -> !end.isAfter(now)).isPresent())
                .map(state -> state.workshop().id()).toList();
    }

    @Override
    public synchronized List<WorkshopId> overlapping(Workshop workshop) {
        var at = workshop.placed().orElseThrow();
        return states.values().stream().map(SeatBookState::workshop)
                .filter(each -> !each.id().equals(workshop.id()) && each.edition().equals(workshop.edition()))
                .filter(each -> each.placed().orElseThrow().startsAt().isBefore(at.endsAt())
                        && at.startsAt().isBefore(each.placed().orElseThrow().endsAt()))
                .map(Workshop::id).toList();
    }

    @Override
    public synchronized List<WorkshopId> unlistedSince(Instant before) {
        return states.values().stream()
                .filter(state -> state.version() > listed.getOrDefault(state.workshop().id(), 0L))
                .map(state -> state.workshop().id()).toList();
    }

    @Override
    public List<Workshop> workshops(Collection<WorkshopId> ids) {
        return ids.stream().filter(states::containsKey).map(id -> state(id).workshop()).toList();
    }
}
