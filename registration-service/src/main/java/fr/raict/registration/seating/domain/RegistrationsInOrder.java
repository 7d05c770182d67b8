package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.SeatCounts.OfGroups;
import org.jspecify.annotations.Nullable;

/**
 * The registrations of a workshop in order of arrival, with the indexes that keep a question about one of them cheap.
 * Those that have ended leave it some time, which moves the others up; what left is recalled while somebody asks for it.
 */
final class RegistrationsInOrder {

    private final List<Registration> registrations = new ArrayList<>();
    private final Map<RegistrationId, Integer> positions = new HashMap<>();
    /** Nearly always one each. */
    private final Map<ParticipantId, List<Integer>> active = new HashMap<>();
    private final Map<RequestKey, Set<Integer>> requests = new HashMap<>();
    private final NavigableSet<Integer> waiting = new TreeSet<>();
    private final Map<Set<SeatGroup>, NavigableSet<Integer>> waitingByGroups = new HashMap<>();
    /** Of those who wait, who waits with others or was put before others. */
    private final Set<Integer> waitingOtherwise = new HashSet<>();
    private final NavigableSet<Integer> offered = new TreeSet<>();
    /** Active ones, where several have seats together or none has. */
    private final Map<UUID, NavigableSet<Integer>> parties = new HashMap<>();
    private final Map<UUID, Set<Integer>> names = new HashMap<>();
    private final NavigableSet<Integer> moving = new TreeSet<>();
    private final SortedMap<Integer, Registration> changed = new TreeMap<>();
    private final List<RegistrationId> departing = new ArrayList<>();
    private final Map<RegistrationId, Registration> recalled = new HashMap<>();
    private final RunningCounts counts;
    private Set<ParticipantId> taken = Set.of();
    private long changes;
    private Departed departed;

    RegistrationsInOrder(List<Registration> arrived, Departed departed) {
        this.departed = departed;
        counts = new RunningCounts(departed);
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

    /** Puts another in the place of one, which comes to the end of the line with what became of it. */
    void handOver(Registration former, Registration ended, Registration successor) {
        var position = positionOf(former);
        leave(position, former);
        positions.remove(former.id());
        registrations.set(position, successor);
        positions.put(successor.id(), position);
        enter(position, successor);
        append(ended.movedTo(arrived()));
    }

    private void enter(int position, Registration registration) {
        changes++;
        changed.put(position, registration);
        counts.enter(registration);
        index(position, registration);
    }

    private void index(int position, Registration registration) {
        registration.keys().forEach(key -> requests.computeIfAbsent(key, _ -> new TreeSet<>()).add(position));
        if (registration.isActive()) {
            active.merge(registration.participant(), List.of(position),
                    (others, added) -> Stream.concat(others.stream(), added.stream()).toList());
            indexName(position, registration);
            registration.party()
                    .ifPresent(party -> parties.computeIfAbsent(party, _ -> new TreeSet<>()).add(position));
        }
        if (registration.isMoving()) {
            moving.add(position);
        }
        if (registration.isOffered()) {
            offered.add(position);
        }
        if (registration.isWaiting()) {
            indexWaiting(position, registration);
        }
    }

    private void indexWaiting(int position, Registration registration) {
        waiting.add(position);
        waitingByGroups.computeIfAbsent(registration.traits().groups(), _ -> new TreeSet<>()).add(position);
        if (registration.party().isPresent() || registration.precedence().isPresent()) {
            waitingOtherwise.add(position);
        }
    }

    private void indexName(int position, Registration registration) {
        var name = registration.traits().name();
        if (name != null) {
            names.computeIfAbsent(name, _ -> new TreeSet<>()).add(position);
        }
    }

    private void leave(int position, Registration registration) {
        registration.keys().forEach(key -> requests.getOrDefault(key, Set.of()).remove(position));
        active.computeIfPresent(registration.participant(), (_, positions) -> without(position, positions));
        waiting.remove(position);
        waitingOtherwise.remove(position);
        offered.remove(position);
        moving.remove(position);
        registration.party().ifPresent(
                party -> parties.computeIfPresent(party, (_, positions) -> without(position, positions)));
        waitingByGroups.computeIfPresent(registration.traits().groups(),
                (_, positions) -> without(position, positions));
        if (registration.traits().name() != null) {
            names.computeIfPresent(registration.traits().name(), (_, positions) -> without(position, positions));
        }
        counts.leave(registration);
    }

    private static <S extends Set<Integer>> @Nullable S without(int position, S positions) {
        positions.remove(position);
        return positions.isEmpty() ? null : positions;
    }

    private static @Nullable List<Integer> without(int position, List<Integer> positions) {
        var others = positions.stream().filter(other -> other != position).toList();
        return others.isEmpty() ? null : others;
    }

    /** The next one's number. */
    int arrived() {
        return departed.all() + registrations.size();
    }

    /** Some that have ended, the first to come first. */
    List<Registration> ended(int atMost) {
        return registrations.stream().filter(each -> !each.isActive()).limit(atMost).toList();
    }

    int endedCount() {
        return registrations.size() - active();
    }

    /** They are counted on. Nothing else may change before this is saved, as it moves the others. */
    void letGo(List<Registration> ended) {
        if (!changed.isEmpty()) {
            throw new IllegalStateException("Registrations changed since the line was saved");
        }
        ended.forEach(each -> departing.add(each.id()));
        registrations.removeAll(Set.copyOf(ended));
        departed = departed.and(ended);
        positions.clear();
        active.clear();
        requests.clear();
        waiting.clear();
        waitingByGroups.clear();
        waitingOtherwise.clear();
        offered.clear();
        parties.clear();
        names.clear();
        moving.clear();
        changes++;
        for (var position = 0; position < registrations.size(); position++) {
            positions.put(registrations.get(position).id(), position);
            index(position, registrations.get(position));
        }
    }

    void recall(Collection<Registration> gone) {
        recalled.clear();
        gone.forEach(registration -> recalled.put(registration.id(), registration));
    }

    boolean has(RegistrationId id) {
        return positions.containsKey(id);
    }

    Optional<Registration> find(RegistrationId id) {
        return Optional.ofNullable(positions.get(id)).map(registrations::get)
                .or(() -> Optional.ofNullable(recalled.get(id)));
    }

    /** Several where several who may not see each other's registrations registered the same person. */
    List<Registration> activeOf(ParticipantId participant) {
        return active.getOrDefault(participant, List.of()).stream().map(registrations::get).toList();
    }

    List<Registration> answering(RequestKey key) {
        var here = requests.getOrDefault(key, Set.of()).stream().map(registrations::get);
        var gone = recalled.values().stream()
                .filter(registration -> registration.keys().contains(key) && !has(registration.id()));
        return Stream.concat(gone, here).toList();
    }

    /** The first of those who wait and are of groups of which one fits. */
    Optional<Registration> firstWaiting(Predicate<Set<SeatGroup>> fit) {
        return waitingByGroups.entrySet().stream().filter(each -> fit.test(each.getKey()))
                .flatMap(each -> each.getValue().stream().filter(this::isFree).limit(1))
                .min(Comparator.naturalOrder()).map(registrations::get);
    }

    /** Without those who are taken; in no order. */
    Collection<OfGroups> waitingByGroups() {
        return waitingByGroups.entrySet().stream().map(each -> new OfGroups(each.getKey(), freeOf(each.getValue())))
                .toList();
    }

    private int freeOf(Set<Integer> positions) {
        return taken.isEmpty() ? positions.size() : (int) positions.stream().filter(this::isFree).count();
    }

    private boolean isFree(int position) {
        return !taken.contains(registrations.get(position).participant());
    }

    /** Grows with each change. */
    long changes() {
        return changes;
    }

    /** Whether nobody waits with others or was put before others. */
    boolean waitPlainly() {
        return waitingOtherwise.isEmpty();
    }

    boolean hasPartiesWaiting() {
        return waitingOtherwise.stream().anyMatch(position -> registrations.get(position).party().isPresent());
    }

    Stream<Registration> waitingAsTheyCame() {
        return waiting.stream().map(registrations::get);
    }

    /** Those to whom a seat is offered. */
    List<Registration> offered() {
        return offered.stream().map(registrations::get).toList();
    }

    /** It, and those who wait with it. */
    List<Registration> waitingWith(Registration registration) {
        return with(registration, Registration::isWaiting);
    }

    /** It, and those of its party who are offered a seat. */
    List<Registration> offeredWith(Registration registration) {
        return with(registration, Registration::isOffered);
    }

    private List<Registration> with(Registration registration, Predicate<Registration> wanted) {
        return registration.party().map(party -> ofParty(party).filter(wanted).toList())
                .orElse(List.of(registration));
    }

    private Stream<Registration> ofParty(UUID party) {
        return parties.getOrDefault(party, Collections.emptyNavigableSet()).stream().map(registrations::get);
    }

    /** Whether the organiser is still to decide on somebody of the party. */
    boolean isDecidedInPart(UUID party) {
        return ofParty(party).anyMatch(Registration::isRequested);
    }

    /** Of the next one who is put before others. */
    int nextPlaceBefore() {
        return 1 + waitingOtherwise.stream().flatMap(position -> registrations.get(position).precedence().stream())
                .mapToInt(Precedence::place).max().orElse(0);
    }

    /** Whether somebody of the authority has a seat or is offered one; individuals are of none. */
    boolean hasSeat(Authority authority) {
        return !authority.ofIndividuals() && counts.hasSeat(authority);
    }

    /** Whoever is taken at the time of the workshop by another one gets no seat. */
    void except(Set<ParticipantId> people) {
        taken = Set.copyOf(people);
        changes++;
    }

    boolean isTaken(ParticipantId person) {
        return taken.contains(person);
    }

    boolean isSomebodyTakenWaiting() {
        return taken.stream().anyMatch(person -> activeOf(person).stream().anyMatch(Registration::isWaiting));
    }

    /** Those who have a seat or are offered one. */
    Collection<OfGroups> takenByGroups() {
        return counts.takenByGroups();
    }

    /** Active registrations of the authority. */
    int activeOf(Authority authority) {
        return counts.activeOf(authority);
    }

    /** Active ones of people of that name, of the authority. */
    Stream<Registration> named(UUID name, Authority authority) {
        return names.getOrDefault(name, Set.of()).stream().map(registrations::get)
                .filter(each -> each.authority().code().equals(authority.code()));
    }

    /** Those for whose seat something else is to end. */
    List<Registration> moving() {
        return moving.stream().map(registrations::get).toList();
    }

    /** Among those who wait, as they came, from 1; 0 for who does not wait. */
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

    int active() {
        return seated() + offered.size() + waiting() + counts.in(Registration.State.REQUESTED);
    }

    SeatCounts counts() {
        return counts.counts();
    }

    Departed departed() {
        return departed;
    }

    List<RegistrationId> departing() {
        return List.copyOf(departing);
    }

    SortedMap<Integer, Registration> changed() {
        return Collections.unmodifiableSortedMap(changed);
    }

    final void saved() {
        changed.clear();
        departing.clear();
    }
}
