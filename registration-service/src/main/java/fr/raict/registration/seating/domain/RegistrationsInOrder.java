package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The registrations of a workshop in order of arrival, with the indexes that keep a question about one of them cheap.
 * A position never changes its registration's id.
 */
final class RegistrationsInOrder {

    private final List<Registration> registrations = new ArrayList<>();
    private final Map<RegistrationId, Integer> positions = new HashMap<>();
    private final Map<ParticipantId, Integer> active = new HashMap<>();
    private final Map<RequestKey, Set<Integer>> requests = new HashMap<>();
    private final NavigableSet<Integer> waiting = new TreeSet<>();
    private final SortedMap<Integer, Registration> changed = new TreeMap<>();
    private final RunningCounts counts = new RunningCounts();

    RegistrationsInOrder(List<Registration> arrived) {
        arrived.forEach(this::append);
        saved();
    }

    void append(Registration registration) {
        var position = registrations.size();
        registrations.add(registration);
        positions.put(registration.id(), position);
        counts.arrive(registration);
        enter(position, registration);
    }

    void replace(Registration registration) {
        var position = positionOf(registration);
        leave(position, registrations.set(position, registration));
        enter(position, registration);
    }

    private void enter(int position, Registration registration) {
        changed.put(position, registration);
        counts.enter(registration);
        registration.keys().forEach(key -> requests.computeIfAbsent(key, _ -> new TreeSet<>()).add(position));
        if (registration.isActive()) {
            active.put(registration.participant(), position);
        }
        if (registration.isWaiting()) {
            waiting.add(position);
        }
    }

    private void leave(int position, Registration registration) {
        registration.keys().forEach(key -> requests.getOrDefault(key, Set.of()).remove(position));
        active.remove(registration.participant(), position);
        waiting.remove(position);
        counts.leave(registration);
    }

    Optional<Registration> find(RegistrationId id) {
        return Optional.ofNullable(positions.get(id)).map(registrations::get);
    }

    Optional<Registration> activeOf(ParticipantId participant) {
        return Optional.ofNullable(active.get(participant)).map(registrations::get);
    }

    List<Registration> answering(RequestKey key) {
        return requests.getOrDefault(key, Set.of()).stream().map(registrations::get).toList();
    }

    Optional<Registration> firstWaiting() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(registrations.get(waiting.first()));
    }

    /** In the waiting list, from 1; 0 for who does not wait. */
    int rankOf(Registration registration) {
        return registration.isWaiting() ? waiting.headSet(positionOf(registration), true).size() : 0;
    }

    private int positionOf(Registration registration) {
        return Objects.requireNonNull(positions.get(registration.id()), "not in this line");
    }

    List<Registration> inOrder() {
        return Collections.unmodifiableList(registrations);
    }

    int length() {
        return registrations.size();
    }

    int seated() {
        return counts.in(Registration.State.SEATED);
    }

    int waiting() {
        return waiting.size();
    }

    SeatCounts counts() {
        return counts.counts();
    }

    SortedMap<Integer, Registration> changed() {
        return Collections.unmodifiableSortedMap(changed);
    }

    final void saved() {
        changed.clear();
    }
}
