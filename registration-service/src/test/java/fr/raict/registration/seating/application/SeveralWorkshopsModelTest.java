package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.contracts.Event;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Instead;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Precedence;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookState;
import fr.raict.registration.seating.domain.SeatGroup;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WaitingOrder;
import fr.raict.registration.seating.domain.WaitingRules;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.properties.Generator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.EDITION;
import static fr.raict.registration.seating.domain.SeatBookFixture.HYBRID;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Whatever people do in several workshops, of which some are at the same time, held to what a plain look at all
 * registrations says.
 */
class SeveralWorkshopsModelTest {

    private static final int WORKSHOPS = 4;
    private static final List<Authority> AUTHORITIES = List.of(new Authority("COMMUNE-1", "Ici"),
            new Authority("COMMUNE-2", "Là"));
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    private static final InstantSource SOURCE = TIME::get;
    private static final Clock CLOCK = SOURCE.withZone(ZoneOffset.UTC);
    private static final Event EVENT = mock(Event.class);

    private sealed interface Step {

        record Ask(int workshop, int person, int groups) implements Step {
        }

        record Withdraw(int registration) implements Step {
        }

        record Change(int registration, int workshop) implements Step {
        }

        record HandOver(int registration, int person, int groups) implements Step {
        }

        record Decide(int registration, boolean approved) implements Step {
        }

        record Resize(int workshop, int capacity) implements Step {
        }

        /** @param hours after the others begin at the earliest */
        record Move(int workshop, int hours) implements Step {
        }

        /** @param hours in which an offer is to be answered; 0 for none */
        record Govern(int workshop, boolean onApproval, int kept, int most, int hours) implements Step {
        }

        /** Two people have seats or none has. */
        record AskTogether(int workshop, int person, int groups) implements Step {
        }

        record Answer(int registration, boolean accepted) implements Step {
        }

        record PutFirst(int registration) implements Step {
        }

        record Pass(int hours) implements Step {
        }

        record Cancel(int workshop) implements Step {
        }
    }

    private static final Generator<Integer> WORKSHOP = integers(0, WORKSHOPS - 1);
    private static final Generator<Integer> ANY = integers(0, 30);
    private static final Generator<Step> ASK = random -> new Step.Ask(WORKSHOP.draw(random),
            integers(0, 7).draw(random), oneOf(0, 0, 1).draw(random));
    private static final Generator<Step> WITHDRAW = ANY.map(Step.Withdraw::new);
    private static final Generator<Step> CHANGE = random -> new Step.Change(ANY.draw(random), WORKSHOP.draw(random));
    private static final Generator<Step> HAND_OVER = random -> new Step.HandOver(ANY.draw(random),
            integers(0, 7).draw(random), oneOf(0, 1).draw(random));
    private static final Generator<Step> DECIDE = random -> new Step.Decide(ANY.draw(random),
            oneOf(true, true, false).draw(random));
    private static final Generator<Step> RESIZE = random -> new Step.Resize(WORKSHOP.draw(random),
            integers(1, 4).draw(random));
    private static final Generator<Step> MOVE = random -> new Step.Move(WORKSHOP.draw(random),
            integers(0, 2).draw(random));
    private static final Generator<Step> GOVERN = random -> new Step.Govern(WORKSHOP.draw(random),
            oneOf(true, false, false).draw(random), integers(0, 1).draw(random), oneOf(1, 2, 9, 9).draw(random),
            oneOf(0, 5, 5).draw(random));
    private static final Generator<Step> TOGETHER = random -> new Step.AskTogether(WORKSHOP.draw(random),
            integers(0, 7).draw(random), oneOf(0, 0, 1).draw(random));
    private static final Generator<Step> ANSWER = random -> new Step.Answer(ANY.draw(random),
            oneOf(true, true, false).draw(random));
    private static final Generator<Step> OFFERS = anyOf(ANSWER, ANSWER, ANSWER, TOGETHER,
            ANY.map(Step.PutFirst::new), integers(1, 6).map(Step.Pass::new));
    private static final Generator<Step> CANCEL = WORKSHOP.map(Step.Cancel::new);
    private static final Generator<Step> SELDOM = anyOf(RESIZE, RESIZE, MOVE, GOVERN, GOVERN, CANCEL);

    private static final UnreliableSeatBooks BOOKS = new UnreliableSeatBooks();
    private static final UnreliableEnded ENDED = new UnreliableEnded();
    private static final TimedEngagements ENGAGEMENTS = new TimedEngagements();
    private static final SeatBookWriter WRITER = new SeatBookWriter(BOOKS, mock(),
            (_, happened, _) -> happened.stream().map(_ -> EVENT).toList(),
            new ListUpkeep(BOOKS, new UnreliableLists(), CLOCK), ENDED, ENGAGEMENTS);
    private static final SeatDesks DESKS = new SeatDesks(BOOKS, WRITER, ENDED, new CountedAllowances(),
            new SeatingSettings(Duration.ofSeconds(30), 500, Duration.ofSeconds(1), 0), CLOCK, ALWAYS_OPEN);
    private static final FollowAgenda AGENDA = new FollowAgenda(WRITER, DESKS, mock(),
            new SeatingSettings(Duration.ofSeconds(30), 500, Duration.ofSeconds(1), 5));
    private static final FinishMoves FINISH = new FinishMoves(DESKS, BOOKS, CLOCK);

    private final List<WorkshopId> workshops = new ArrayList<>();
    private final Map<WorkshopId, Long> told = new HashMap<>();
    /** Those who are seated at the same time because a workshop was moved. */
    private final Set<Set<RegistrationId>> movedTogether = new HashSet<>();
    private final Map<WorkshopId, Integer> mostSeated = new HashMap<>();
    private final Map<WorkshopId, Integer> mostOthers = new HashMap<>();
    private final Map<Authority, Map<WorkshopId, Integer>> mostActive = new HashMap<>();

    @AfterAll
    static void close() {
        DESKS.close();
    }

    @Test
    void everyHistoryKeepsThePromises() {
        forAll(anyOf(ASK, ASK, ASK, WITHDRAW, CHANGE, HAND_OVER, DECIDE, SELDOM, OFFERS, OFFERS).listOf(0, 25),
                this::check);
    }

    /** Drawn by chance, it seldom happens. */
    @Test
    void whoAcceptsASeatAwaitsNoOtherOneAtThatTime() {
        check(List.of(new Step.Resize(0, 1), new Step.Resize(1, 1), new Step.Ask(0, 0, 0), new Step.Ask(1, 1, 0),
                new Step.Ask(0, 2, 0), new Step.Ask(1, 2, 0), new Step.Withdraw(0), new Step.Answer(0, true)));
    }

    private void check(List<Step> history) {
        BOOKS.clear();
        ENGAGEMENTS.clear();
        TIME.set(NOW);
        workshops.clear();
        told.clear();
        movedTogether.clear();
        mostSeated.clear();
        mostOthers.clear();
        mostActive.clear();
        for (var i = 0; i < WORKSHOPS; i++) {
            var id = new WorkshopId(UUID.randomUUID());
            workshops.add(id);
            tell(id, Workshop.Status.PUBLISHED, 2, i / 2);
        }
        for (var step : history) {
            take(step);
            settle();
            assertPromisesKept();
        }
    }

    private void tell(WorkshopId id, Workshop.Status status, int capacity, int hours) {
        var sequence = told.merge(id, 1L, Long::sum);
        var later = Duration.ofHours(hours);
        var at = new Placement(MARLY.room(), MARLY.roomName(), MARLY.startsAt().plus(later),
                MARLY.endsAt().plus(later));
        AGENDA.workshop(new Workshop(id, EDITION, sequence, "Filières", status, capacity, at, 1, "", HYBRID));
    }

    private void take(Step step) {
        switch (step) {
            case Step.Ask ask -> ask(ask);
            case Step.Withdraw(var number) -> any(number).ifPresent(each -> refusable(each.workshop(),
                    book -> book.withdraw(each.registration().id(), new Viewer.Organiser())));
            case Step.Change change -> any(change.registration()).ifPresent(each -> change(each, change.workshop()));
            case Step.HandOver handOver -> any(handOver.registration()).ifPresent(each -> handOver(each, handOver));
            case Step.Decide decide -> any(decide.registration()).ifPresent(each -> refusable(each.workshop(),
                    book -> decide.approved() ? book.approve(each.registration().id(), NOW)
                            : book.decline(each.registration().id(), "Complet")));
            case Step.Resize(var workshop, var capacity) -> retell(workshop, capacity, null);
            case Step.Move(var workshop, var hours) -> retell(workshop, null, hours);
            case Step.Govern govern -> govern(govern);
            case Step.AskTogether ask -> askTogether(ask);
            case Step.Answer answer ->
                anyAsked(answer.registration()).ifPresent(each -> answer(each, answer.accepted()));
            case Step.PutFirst(var number) -> any(number).ifPresent(each -> refusable(each.workshop(),
                    book -> book.putFirst(each.registration().id(), new Precedence(1, "Motif", "claire", NOW))));
            case Step.Pass(var hours) -> TIME.set(TIME.get().plus(Duration.ofHours(hours)));
            case Step.Cancel(var workshop) -> cancel(workshops.get(workshop));
        }
    }

    /** A registration in one of the workshops. */
    private record Placed(WorkshopId workshop, Registration registration) {
    }

    private List<Placed> all() {
        return workshops.stream().flatMap(each -> BOOKS.state(each).registrations().stream()
                .map(registration -> new Placed(each, registration))).toList();
    }

    private Optional<Placed> any(int number) {
        var all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(number % all.size()));
    }

    /** Whoever is offered a seat, if somebody is. */
    private Optional<Placed> anyAsked(int number) {
        var offered = all().stream().filter(each -> each.registration().isOffered()).toList();
        return offered.isEmpty() ? any(number) : Optional.of(offered.get(number % offered.size()));
    }

    private void ask(Step.Ask ask) {
        var workshop = workshops.get(ask.workshop());
        var request = request(ask.person(), ask.groups(), null, AUTHORITIES.get(ask.person() % 2));
        var before = BOOKS.state(workshop);
        refusable(workshop, people(request), book -> book.request(request, OPEN))
                .ifPresent(refusal -> assertJustified(refusal, before, request));
    }

    private void askTogether(Step.AskTogether ask) {
        var authority = AUTHORITIES.get(ask.person() % 2);
        var one = request(ask.person(), ask.groups(), null, authority);
        var both = Stream.concat(one.applicants().stream(),
                request((ask.person() + 2) % 8, 0, null, authority).applicants().stream()).toList();
        refusable(workshops.get(ask.workshop()), Map.of(both.getFirst().registration(), Person.ERASED),
                book -> book.request(new SeatRequest(SeatRequest.keyOf(one.key(), true), one.account(), one.asker(),
                        authority, both, NOW, null, true), OPEN));
    }

    private void answer(Placed to, boolean accepted) {
        var before = all();
        var refused = refusable(to.workshop(), book -> accepted
                ? book.accept(to.registration().id(), new Viewer.Organiser())
                : book.declineOffer(to.registration().id(), new Viewer.Organiser()));
        refused.ifPresent(refusal -> assertJustified(refusal, to, before));
        if (accepted && refused.isEmpty() && to.registration().isOffered()) {
            settle();
            var here = BOOKS.state(to.workshop()).workshop();
            assertThat(placed(to.workshop(), to.registration().id()).registration().isSeated()).isTrue();
            assertThat(all()).filteredOn(each -> each.registration().participant()
                    .equals(to.registration().participant()) && !each.workshop().equals(to.workshop()))
                    .filteredOn(each -> atTheSameTime(BOOKS.state(each.workshop()).workshop(), here))
                    .filteredOn(each -> each.registration().instead() == null
                            || !each.registration().instead().registration().equals(to.registration().id()))
                    .as("who accepted a seat awaits no other one at that time")
                    .noneMatch(each -> each.registration().isWaiting() || each.registration().isOffered());
        }
    }

    private void assertJustified(SeatRefused refusal, Placed to, List<Placed> before) {
        var workshop = BOOKS.state(to.workshop()).workshop();
        switch (refusal) {
            case SeatRefused.OfferEnded _ -> assertThat(to.registration().isOffered() && !to.registration().offer()
                    .orElseThrow().expiresAt().isAfter(TIME.get()) || !to.registration().isOffered()).isTrue();
            case SeatRefused.Overlap _ -> assertThat(before.stream().map(Placed::registration)
                    .filter(Registration::isOffered).anyMatch(each -> isTakenOtherwise(workshop, each))).isTrue();
            default -> throw new AssertionError("not justified: " + refusal);
        }
    }

    private void change(Placed from, int to) {
        var registration = from.registration();
        var target = workshops.get(to);
        if (!registration.isActive() || target.equals(from.workshop())) {
            return;
        }
        var request = new SeatRequest(new RequestKey(UUID.randomUUID()), "karim", new Viewer.Organiser(),
                registration.authority(), List.of(new Applicant(new RegistrationId(UUID.randomUUID()),
                        registration.participant(), registration.traits(),
                        new Instead(from.workshop(), registration.id()))),
                NOW, null, false);
        var refused = refusable(target, people(request), book -> book.request(request, OPEN));
        var now = placed(from.workshop(), registration.id());
        assertThat(refused.isEmpty() || now.registration().equals(registration)).as("whoever is refused keeps all")
                .isTrue();
        FINISH.of(target);
    }

    private Placed placed(WorkshopId workshop, RegistrationId id) {
        return all().stream().filter(each -> each.workshop().equals(workshop) && each.registration().id().equals(id))
                .findFirst().orElseThrow();
    }

    private void handOver(Placed from, Step.HandOver step) {
        var request = request(step.person(), step.groups(), null, from.registration().authority());
        refusable(from.workshop(), people(request), book -> book.handOver(from.registration().id(), request));
    }

    private static SeatRequest request(int person, int groups, @Nullable Instead instead, Authority authority) {
        var participant = new ParticipantId(new UUID(7, person));
        var traits = new Traits(groups == 1 ? Set.of(SeatGroup.MEMBERS) : Set.of(), null);
        return new SeatRequest(new RequestKey(UUID.randomUUID()), "karim", new Viewer.Organiser(), authority,
                List.of(new Applicant(new RegistrationId(UUID.randomUUID()), participant, traits, instead)), NOW, null,
                false);
    }

    private static Map<RegistrationId, Person> people(SeatRequest request) {
        return Map.of(request.applicants().getFirst().registration(), Person.ERASED);
    }

    private void govern(Step.Govern step) {
        var workshop = workshops.get(step.workshop());
        Map<SeatGroup, Integer> kept = step.kept() == 0 ? Map.of() : Map.of(SeatGroup.MEMBERS, step.kept());
        DESKS.answer(workshop, PendingAnswer.onLatest(book -> book.govern(new AdmissionRules(book.rules().version(),
                false, step.onApproval(), step.most(), kept,
                new WaitingRules(WaitingOrder.ARRIVAL, null,
                        step.hours() == 0 ? null : Integer.valueOf(step.hours()))))));
    }

    private void retell(int workshop, @Nullable Integer capacity, @Nullable Integer hours) {
        var id = workshops.get(workshop);
        var now = BOOKS.state(id).workshop();
        if (!now.isCancelled()) {
            var at = (int) Duration.between(MARLY.startsAt(), now.placed().orElseThrow().startsAt()).toHours();
            tell(id, Workshop.Status.PUBLISHED, capacity == null ? now.capacity() : capacity,
                    hours == null ? at : hours);
            if (hours != null) {
                movedTogether.addAll(overlapping());
            }
        }
    }

    private void cancel(WorkshopId workshop) {
        tell(workshop, Workshop.Status.CANCELLED, 2, 0);
    }

    private Optional<SeatRefused> refusable(WorkshopId workshop, Function<SeatBook, ?> asked) {
        return refused(workshop, PendingAnswer.onLatest(asked));
    }

    private Optional<SeatRefused> refusable(WorkshopId workshop, Map<RegistrationId, Person> people,
            Function<SeatBook, ?> asked) {
        return refused(workshop, PendingAnswer.registering(people, Mentioned.NONE, _ -> List.of(), asked));
    }

    private static Optional<SeatRefused> refused(WorkshopId workshop, PendingAnswer<?> asked) {
        try {
            DESKS.answer(workshop, asked);
            return Optional.empty();
        } catch (SeatRefused refusal) {
            return Optional.of(refusal);
        }
    }

    /** What sweeps do in the seconds after. */
    private void settle() {
        for (var i = 0; i < WORKSHOPS; i++) {
            workshops.forEach(FINISH::of);
            workshops.forEach(each -> DESKS.answer(each, PendingAnswer.onLatest(SeatBook::hasMoreToTell)));
        }
    }

    private void assertJustified(SeatRefused refusal, SeatBookState before,
            SeatRequest request) {
        var person = request.applicants().getFirst().participant();
        var active = before.registrations().stream().filter(Registration::isActive).toList();
        switch (refusal) {
            case SeatRefused.AlreadyRegistered _ -> assertThat(active).extracting(Registration::participant)
                    .contains(person);
            case SeatRefused.Overlap _ -> assertThat(isTakenBeside(before.workshop(), person)).isTrue();
            case SeatRefused.AuthorityCapReached cap -> assertThat(active).filteredOn(
                    each -> each.authority().equals(request.authority())).hasSizeGreaterThanOrEqualTo(
                            cap.most().orElseThrow());
            case SeatRefused.WorkshopCancelled _ -> assertThat(before.workshop().isCancelled()).isTrue();
            default -> throw new AssertionError("not justified: " + refusal);
        }
    }

    private boolean isTakenBeside(Workshop workshop, ParticipantId person) {
        return all().stream().filter(each -> each.registration().isSeated())
                .filter(each -> each.registration().participant().equals(person))
                .filter(each -> !each.workshop().equals(workshop.id()))
                .anyMatch(each -> atTheSameTime(BOOKS.state(each.workshop()).workshop(), workshop));
    }

    private static boolean atTheSameTime(Workshop one, Workshop other) {
        var first = one.placed().orElseThrow();
        var second = other.placed().orElseThrow();
        return first.startsAt().isBefore(second.endsAt()) && second.startsAt().isBefore(first.endsAt());
    }

    /** Pairs of seats of one person at the same time. */
    private Set<Set<RegistrationId>> overlapping() {
        var seats = all().stream().filter(each -> each.registration().isSeated()).toList();
        var pairs = new HashSet<Set<RegistrationId>>();
        for (var one : seats) {
            seats.stream().filter(other -> !other.workshop().equals(one.workshop()))
                    .filter(other -> other.registration().participant().equals(one.registration().participant()))
                    .filter(other -> atTheSameTime(BOOKS.state(one.workshop()).workshop(),
                            BOOKS.state(other.workshop()).workshop()))
                    .forEach(other -> pairs.add(Set.of(one.registration().id(), other.registration().id())));
        }
        return pairs;
    }

    private void assertPromisesKept() {
        var overlaps = overlapping();
        overlaps.removeAll(movedTogether);
        assertThat(overlaps).as("nobody is in two workshops at once, but by a move").isEmpty();
        var seats = all().stream().map(Placed::registration).filter(Registration::isSeated).map(Registration::id)
                .toList();
        assertThat(ENGAGEMENTS.entered()).as("a seat has its time, and a time its seat")
                .containsExactlyInAnyOrderElementsOf(seats);
        assertThat(all()).as("nobody is still moving").noneMatch(each -> each.registration().isMoving());
        workshops.forEach(this::assertSeatsGivenRightly);
    }

    private void assertSeatsGivenRightly(WorkshopId id) {
        var state = BOOKS.state(id);
        var seated = state.registrations().stream().filter(each -> each.isSeated() || each.isOffered()).toList();
        var capacity = state.workshop().capacity();
        assertThat(seated.size()).as("never oversold")
                .isLessThanOrEqualTo(most(mostSeated, id, capacity, seated.size()));
        var others = (int) seated.stream().filter(each -> each.traits().groups().isEmpty()).count();
        var kept = state.rules().kept().getOrDefault(SeatGroup.MEMBERS, 0);
        var left = kept == 0 ? Math.max(capacity, others) : capacity - kept;
        assertThat(others).as("what is kept is not taken by others")
                .isLessThanOrEqualTo(most(mostOthers, id, left, others));
        AUTHORITIES.forEach(each -> assertWithinCap(id, each));
        if (state.workshop().isPublished()) {
            state.registrations().stream().filter(Registration::isWaiting)
                    .collect(Collectors.groupingBy(SeveralWorkshopsModelTest::partyOf)).values()
                    .forEach(party -> assertThat(mayHaveSeats(state, party, seated))
                            .as("nobody waits unasked while seats are free that they may have").isFalse());
        }
    }

    private static Object partyOf(Registration registration) {
        var turn = registration.turn();
        return turn == null || turn.party() == null ? registration.id() : turn.party();
    }

    private boolean mayHaveSeats(SeatBookState state, List<Registration> party, List<Registration> seated) {
        var all = new ArrayList<>(seated);
        for (var each : party) {
            if (isTakenOtherwise(state.workshop(), each)
                    || !isSeatFree(state.rules(), state.workshop().capacity(), all, each)) {
                return false;
            }
            all.add(each);
        }
        return state.registrations().stream().filter(Registration::isRequested)
                .noneMatch(each -> partyOf(each).equals(partyOf(party.getFirst())));
    }

    private void assertWithinCap(WorkshopId id, Authority authority) {
        var state = BOOKS.state(id);
        var active = (int) state.registrations().stream().filter(Registration::isActive)
                .filter(each -> each.authority().equals(authority)).count();
        var cap = state.rules().limitOfAuthority().orElse(Integer.MAX_VALUE);
        assertThat(active).as("no more of an authority than it may have").isLessThanOrEqualTo(
                most(mostActive.computeIfAbsent(authority, _ -> new HashMap<>()), id, cap, active));
    }

    /** Who sits already stays when there are fewer seats, but nobody is added. */
    private static int most(Map<WorkshopId, Integer> before, WorkshopId id, int allowed, int now) {
        var most = Math.max(allowed, Math.min(before.getOrDefault(id, allowed), Math.max(now, allowed)));
        before.put(id, most);
        return most;
    }

    private boolean isTakenOtherwise(Workshop workshop, Registration registration) {
        var instead = registration.instead();
        return all().stream().filter(each -> each.registration().isSeated())
                .filter(each -> each.registration().participant().equals(registration.participant()))
                .filter(each -> instead == null || !each.registration().id().equals(instead.registration()))
                .filter(each -> !each.workshop().equals(workshop.id()))
                .anyMatch(each -> atTheSameTime(BOOKS.state(each.workshop()).workshop(), workshop));
    }

    /** With seats kept for one group: those of others may not take them. */
    private static boolean isSeatFree(AdmissionRules rules, int capacity, List<Registration> seated,
            Registration waiting) {
        var kept = rules.kept().getOrDefault(SeatGroup.MEMBERS, 0);
        if (seated.size() >= capacity) {
            return false;
        }
        var others = seated.stream().filter(each -> each.traits().groups().isEmpty()).count();
        return !waiting.traits().groups().isEmpty() || others < capacity - kept;
    }
}
