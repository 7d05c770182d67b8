package fr.raict.registration.seating.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Viewer.Organiser;
import fr.raict.registration.seating.domain.Workshop.Status;
import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatBookFixture.ALWAYS_OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.CHARTRES;
import static fr.raict.registration.seating.domain.SeatBookFixture.ETOILE;
import static fr.raict.registration.seating.domain.SeatBookFixture.MARLY;
import static fr.raict.registration.seating.domain.SeatBookFixture.NOW;
import static fr.raict.registration.seating.domain.SeatBookFixture.OPEN;
import static fr.raict.registration.seating.domain.SeatBookFixture.SAINT_DENIS;
import static fr.raict.registration.seating.domain.SeatBookFixture.asking;
import static fr.raict.registration.seating.domain.SeatBookFixture.placed;
import static fr.raict.registration.seating.domain.SeatBookFixture.workshop;
import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Generator.oneOf;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people and the agenda do, in whatever order. */
class SeatBookPropertiesTest {

    private sealed interface Step {

        /** @param groups as bits */
        record Ask(int person, int key, boolean elsewhere, int groups) implements Step {
        }

        /** A person comes to the door who may be anybody. */
        record Come(int person, int key, int groups) implements Step {
        }

        /** Somebody of the line comes to the door. */
        record SeatAtDoor(int line) implements Step {
        }

        record Decide(int line, boolean approved) implements Step {
        }

        /** @param hours in which an offer is to be answered; 0 for none */
        record Govern(boolean onApproval, int keptForMembers, int keptForSpeakers, int hours) implements Step {
        }

        record Order(WaitingOrder order) implements Step {
        }

        /** All have seats or nobody. */
        record AskTogether(int first, int people, int key, int groups) implements Step {
        }

        record Answer(int line, boolean accepted) implements Step {
        }

        record PutFirst(int line, int reason) implements Step {
        }

        /** Time goes by. */
        record Pass(int hours) implements Step {
        }

        /** One of the people has a seat elsewhere at that time, or nobody has. */
        record Take(int person) implements Step {
        }

        record Withdraw(int line) implements Step {
        }

        record HandOver(int line, int person, int key) implements Step {
        }

        /** One of the two authorities becomes the other. */
        record Merge(boolean intoChartres) implements Step {
        }

        record Resize(int capacity) implements Step {
        }

        record Move(boolean toEtoile) implements Step {
        }

        record Cancel() implements Step {
        }

        /** Those that have ended leave the book. */
        record LetGo() implements Step {
        }

        /** The book is written and read again. */
        record Reload() implements Step {
        }
    }

    private static final Generator<Step> ASK = random -> new Step.Ask(integers(0, 12).draw(random),
            integers(0, 40).draw(random), oneOf(true, false, false).draw(random), oneOf(0, 0, 0, 1, 4, 5).draw(random));
    private static final Generator<Step> COME = random -> new Step.Come(integers(0, 12).draw(random),
            integers(100, 120).draw(random), oneOf(0, 0, 1, 4).draw(random));
    private static final Generator<Step> AT_DOOR = anyOf(COME, integers(0, 20).map(Step.SeatAtDoor::new));
    private static final Generator<Step> DECIDE = random -> new Step.Decide(integers(0, 20).draw(random),
            oneOf(true, true, false).draw(random));
    private static final Generator<Step> GOVERN = random -> new Step.Govern(oneOf(true, false, false).draw(random),
            integers(0, 2).draw(random), integers(0, 2).draw(random), oneOf(0, 5, 5).draw(random));
    private static final Generator<Step> ORDER = oneOf(WaitingOrder.values()).map(Step.Order::new);
    private static final Generator<Step> TOGETHER = random -> new Step.AskTogether(integers(0, 11).draw(random),
            integers(2, 3).draw(random), integers(70, 99).draw(random), oneOf(0, 0, 1).draw(random));
    private static final Generator<Step> ANSWER = random -> new Step.Answer(integers(0, 20).draw(random),
            oneOf(true, true, false).draw(random));
    private static final Generator<Step> PUT_FIRST = random -> new Step.PutFirst(integers(0, 20).draw(random),
            integers(1, 2).draw(random));
    private static final Generator<Step> PASS = integers(1, 6).map(Step.Pass::new);
    private static final Generator<Step> TAKE = integers(-4, 12).map(Step.Take::new);
    private static final Generator<Step> OFFERS = anyOf(ANSWER, ANSWER, TOGETHER, PUT_FIRST, PASS, TAKE);
    private static final Generator<Step> WITHDRAW = integers(0, 20).map(Step.Withdraw::new);
    private static final Generator<Step> HAND_OVER = random -> new Step.HandOver(integers(0, 20).draw(random),
            integers(0, 12).draw(random), integers(41, 60).draw(random));
    private static final Generator<Step> MERGE = oneOf(true, false).map(Step.Merge::new);
    private static final Generator<Step> RESIZE = integers(1, 8).map(Step.Resize::new);
    private static final Generator<Step> MOVE = oneOf(true, false).map(Step.Move::new);
    private static final Generator<Step> RELOAD = oneOf(new Step.Reload());
    private static final Generator<Step> CANCEL = oneOf(new Step.Cancel());
    private static final Generator<Step> LET_GO = oneOf(new Step.LetGo());
    private static final Generator<Step> SELDOM = anyOf(GOVERN, GOVERN, RESIZE, RESIZE, RELOAD, RELOAD, LET_GO, LET_GO,
            MOVE, CANCEL, ORDER);

    private static final String SEED = "00112233445566778899aabbccddeeff";

    private final List<Registration> gone = new ArrayList<>();
    private SeatBook book;
    private long told;
    private long lastSequence;
    private int capacity;
    private int mostAllowed;
    private Instant now;
    private Set<ParticipantId> taken;

    @Test
    void everyStepKeepsThePromises() {
        forAll(anyOf(ASK, ASK, ASK, DECIDE, WITHDRAW, HAND_OVER, MERGE, SELDOM, OFFERS, OFFERS, AT_DOOR).listOf(0, 60),
                this::assertPromisesKeptAfterEach);
    }

    private void assertPromisesKeptAfterEach(List<Step> steps) {
        book = SeatBook.open(workshop(1, 3), AdmissionRules.NONE);
        gone.clear();
        told = 1;
        lastSequence = 0;
        capacity = 3;
        mostAllowed = 3;
        now = NOW;
        taken = Set.of();
        book.at(now, ALWAYS_OPEN);
        for (var step : steps) {
            take(step);
            assertPromisesKept();
        }
    }

    private void take(Step step) {
        switch (step) {
            case Step.Ask ask -> ask(ask);
            case Step.Come come -> come(come);
            case Step.SeatAtDoor(var line) -> seatAtDoor(line);
            case Step.Decide decide -> decide(decide);
            case Step.Govern govern -> govern(govern);
            case Step.Order(var order) -> order(order);
            case Step.AskTogether ask -> askTogether(ask);
            case Step.Answer answer -> answer(answer);
            case Step.PutFirst putFirst -> putFirst(putFirst);
            case Step.Pass(var hours) -> {
                now = now.plus(Duration.ofHours(hours));
                book.at(now, ALWAYS_OPEN);
                book.tellMore();
                assertThat(book.hasMoreToTell()).isFalse();
            }
            case Step.Take(var person) -> {
                taken = person < 0 ? Set.of() : Set.of(SeatBookFixture.person("person" + person));
                book.except(taken);
                book.tellMore();
            }
            case Step.Withdraw(var line) -> withdraw(line);
            case Step.HandOver handOver -> handOver(handOver);
            case Step.Merge(var intoChartres) -> merge(intoChartres);
            case Step.Resize(var seats) -> {
                capacity = seats;
                follow(Status.PUBLISHED, MARLY);
            }
            case Step.Move(var toEtoile) -> follow(Status.PUBLISHED, toEtoile ? ETOILE : MARLY);
            case Step.Cancel() -> follow(Status.CANCELLED, MARLY);
            case Step.LetGo() -> letGo();
            case Step.Reload() -> {
                save();
                var state = book.state();
                book = new SeatBook(
                        new SeatBookState(state.workshop(), state.rules(), state.version(), state.sequence(),
                                state.rescheduling(), state.departed(), List.copyOf(state.registrations())));
                book.recall(gone);
                book.at(now, ALWAYS_OPEN);
                book.except(taken);
            }
        }
    }

    private void save() {
        book.saved();
        lastSequence = book.state().sequence();
    }

    private void letGo() {
        save();
        var ended = book.state().registrations().stream().filter(each -> !each.isActive()).toList();
        var ranks = ranks();
        var counts = book.counts();
        book.letGo(ended);
        gone.addAll(ended);
        book.recall(gone);
        save();
        assertThat(ranks()).as("those who stay keep their ranks").isEqualTo(ranks);
        assertThat(book.counts()).as("those who left are counted on").isEqualTo(counts);
        assertThat(ended).allSatisfy(
                each -> assertThat(book.find(each.id(), new Organiser()).registration()).isEqualTo(each));
    }

    private List<RankedRegistration> ranks() {
        return placed(book).stream().filter(each -> each.registration().isActive()).toList();
    }

    private void ask(Step.Ask ask) {
        var authority = ask.elsewhere() ? CHARTRES : SAINT_DENIS;
        request(of(groups(ask.groups()), asking(new UUID(0, ask.key()), "delegate of " + authority.name(),
                authority, "person" + ask.person())));
    }

    private void request(SeatRequest request) {
        try {
            var answer = book.request(request, OPEN);
            assertThat(answer.registrations()).extracting(placed -> placed.registration().participant())
                    .containsExactlyElementsOf(request.applicants().stream().map(Applicant::participant).toList());
            var before = book.state();
            assertThat(book.request(request, OPEN).registrations()).isEqualTo(answer.registrations());
            assertThat(book.state()).isEqualTo(before);
        } catch (SeatRefused _) {
            // A refusal is an answer as good as any; what it must not do is checked with the promises.
        }
    }

    private static Set<SeatGroup> groups(int bits) {
        return Stream.of(SeatGroup.values()).filter(group -> (bits & 1 << group.ordinal()) != 0)
                .collect(Collectors.toSet());
    }

    private static SeatRequest of(Set<SeatGroup> groups, SeatRequest request) {
        var applicants = request.applicants().stream().map(each -> new Applicant(each.registration(),
                each.participant(), new Traits(groups, null), null)).toList();
        return new SeatRequest(request.key(), request.account(), request.asker(), request.authority(), applicants,
                request.askedAt(), null, false);
    }

    private void askTogether(Step.AskTogether ask) {
        var people = IntStream.range(0, ask.people()).mapToObj(i -> "person" + (ask.first() + i) % 13)
                .toArray(String[]::new);
        var each = of(groups(ask.groups()), asking(new UUID(0, ask.key()), "delegate of Saint-Denis", SAINT_DENIS,
                people));
        var before = active();
        request(new SeatRequest(SeatRequest.keyOf(each.key(), true), each.account(), each.asker(), each.authority(),
                each.applicants(), each.askedAt(), null, true));
        var newcomers = book.state().registrations().stream().filter(Registration::isActive)
                .filter(one -> !before.contains(one.id())).map(Registration::state).distinct();
        assertThat(newcomers.count()).as("all or nobody").isLessThan(2);
    }

    private Set<RegistrationId> active() {
        return book.state().registrations().stream().filter(Registration::isActive).map(Registration::id)
                .collect(Collectors.toSet());
    }

    private void come(Step.Come step) {
        var by = asking(new UUID(0, step.key()), "accueil", CHARTRES, "person" + step.person());
        var request = of(groups(step.groups()), new SeatRequest(by.key(), by.account(), new Organiser(), CHARTRES,
                by.applicants(), by.askedAt(), null, false));
        try {
            var answer = book.registerOnSite(request);
            if (answer.registeredSomebody()) {
                assertThat(answer.registrations()).allMatch(each -> each.registration().isSeated());
            }
            var before = book.state();
            assertThat(book.registerOnSite(request).registrations()).isEqualTo(answer.registrations());
            assertThat(book.state()).isEqualTo(before);
        } catch (SeatRefused _) {
            // As with those who ask.
        }
    }

    private void seatAtDoor(int line) {
        var registrations = book.state().registrations();
        if (line < registrations.size()) {
            var asked = registrations.get(line);
            try {
                assertThat(book.seatOnSite(asked.id()).registration().isSeated()).isTrue();
                var before = book.state();
                book.seatOnSite(asked.id());
                assertThat(book.state()).isEqualTo(before);
            } catch (SeatRefused _) {
                assertThat(book.state().registrations()).as("a refusal changes nothing").isEqualTo(registrations);
                assertThat(asked.isSeated()).isFalse();
            }
        }
    }

    private void answer(Step.Answer step) {
        var registrations = book.state().registrations();
        if (step.line() >= registrations.size()) {
            return;
        }
        var asked = registrations.get(step.line());
        try {
            var answered = answer(asked.id(), step.accepted());
            assertThat(answered.registration().state())
                    .isEqualTo(step.accepted() ? Registration.State.SEATED : Registration.State.WITHDRAWN);
            var before = book.state();
            assertThat(answer(asked.id(), step.accepted())).isEqualTo(answered);
            assertThat(book.state()).isEqualTo(before);
        } catch (SeatRefused.Overlap _) {
            assertThat(registrations).filteredOn(each -> taken.contains(each.participant())).isNotEmpty();
            assertThat(book.state().registrations()).isEqualTo(registrations);
        } catch (SeatRefused _) {
            assertThat(asked.isOffered() && book.workshop().isPublished()).isFalse();
        }
    }

    private RankedRegistration answer(RegistrationId id, boolean accepted) {
        return accepted ? book.accept(id, new Organiser()) : book.declineOffer(id, new Organiser());
    }

    private void putFirst(Step.PutFirst step) {
        var registrations = book.state().registrations();
        if (step.line() < registrations.size()) {
            var id = registrations.get(step.line()).id();
            var others = ranks().stream().filter(each -> each.registration().precedence().isPresent())
                    .map(RankedRegistration::rank).filter(rank -> rank > 0).toList();
            try {
                var first = book.putFirst(id, new Precedence(1, "Motif " + step.reason(), "claire", now));
                assertThat(first.rank()).as("behind nobody but who was put so earlier, or comes with them")
                        .isLessThanOrEqualTo(others.size() + first.standing().together());
            } catch (SeatRefused.NotWaiting _) {
                assertThat(registrations.get(step.line()).isWaiting()).isFalse();
            }
        }
    }

    private void order(WaitingOrder order) {
        var before = book.rules();
        try {
            book.govern(new AdmissionRules(before.version(), false, before.onApproval(), null, before.kept(),
                    before.waiting().changedTo(order, before.waiting().offeredFor(), SEED)));
        } catch (SeatRefused.TooManyKept _) {
            assertThat(before.keptInAll()).as("kept before there were fewer seats")
                    .isGreaterThan(book.workshop().capacity());
        } catch (SeatRefused.OrderFixed _) {
            assertThat(book.waiting() + book.counts().offered()).isPositive();
        }
    }

    private void decide(Step.Decide step) {
        var registrations = book.state().registrations();
        if (step.line() < registrations.size()) {
            var asked = registrations.get(step.line());
            try {
                var decided = step.approved() ? book.approve(asked.id(), NOW) : book.decline(asked.id(), "Complet");
                assertThat(decided.registration().isActive()).isEqualTo(step.approved());
                var before = book.state();
                assertThat(step.approved() ? book.approve(asked.id(), NOW) : book.decline(asked.id(), "Complet"))
                        .isEqualTo(decided);
                assertThat(book.state()).isEqualTo(before);
            } catch (SeatRefused.Overlap _) {
                assertThat(taken).contains(asked.participant());
            } catch (SeatRefused _) {
                assertThat(asked.isRequested() && book.workshop().isPublished()).isFalse();
            }
        }
    }

    private void govern(Step.Govern step) {
        var kept = new HashMap<SeatGroup, Integer>();
        if (step.keptForMembers() > 0) {
            kept.put(SeatGroup.MEMBERS, step.keptForMembers());
        }
        if (step.keptForSpeakers() > 0) {
            kept.put(SeatGroup.SPEAKERS, step.keptForSpeakers());
        }
        if (step.keptForMembers() + step.keptForSpeakers() <= book.workshop().capacity()) {
            var seated = SeatBookFixture.seated(book);
            book.govern(new AdmissionRules(book.rules().version(), false, step.onApproval(), null, kept,
                    book.rules().waiting().changedTo(book.rules().waiting().order(),
                            step.hours() == 0 ? null : Integer.valueOf(step.hours()), SEED)));
            assertThat(SeatBookFixture.seated(book)).as("nobody loses a seat").containsAll(seated);
        }
    }

    /** Who comes in another's place has what the other had, and nobody else's place changes. */
    private void handOver(Step.HandOver step) {
        var registrations = book.state().registrations();
        if (step.line() >= registrations.size()) {
            return;
        }
        var former = book.find(registrations.get(step.line()).id(), new Organiser());
        var others = ranksBut(former.registration().id());
        var request = asking(new UUID(0, step.key()), "delegate of " + former.registration().authority().name(),
                former.registration().authority(), "person" + step.person());
        try {
            var answer = book.handOver(former.registration().id(), request);
            if (answer.registeredSomebody()) {
                var successor = answer.registrations().getFirst();
                assertThat(book.find(successor.registration().id(), new Organiser())).isEqualTo(successor);
                if (former.registration().isWaiting() && successor.registration().takesSeat()) {
                    assertThat(taken).as("who may not sit now").contains(former.registration().participant());
                } else {
                    assertThat(successor.rank()).isEqualTo(former.rank());
                    assertThat(successor.registration().state()).isEqualTo(former.registration().state());
                    assertThat(ranksBut(successor.registration().id())).isEqualTo(others);
                }
            }
        } catch (SeatRefused _) {
            // As with those who ask.
        }
    }

    /** Everybody keeps their place, but who had two, and nobody is left behind. */
    private void merge(boolean intoChartres) {
        var from = intoChartres ? SAINT_DENIS : CHARTRES;
        var into = intoChartres ? CHARTRES : SAINT_DENIS;
        var before = people();
        var places = placed(book);
        var ids = book.misnamed(Set.of(from.code()), into, Integer.MAX_VALUE).stream().map(Registration::id).toList();

        book.reassign(ids, into, NOW);

        assertThat(book.misnamed(Set.of(from.code()), into, Integer.MAX_VALUE)).isEmpty();
        assertThat(people()).as("nobody loses their last place").isEqualTo(before);
        if (book.rules().waiting().order() != WaitingOrder.ONE_PER_AUTHORITY
                && book.changes().events().stream().noneMatch(SeatEvent.Withdrawn.class::isInstance)) {
            assertThat(placed(book)).extracting(RankedRegistration::rank)
                    .isEqualTo(places.stream().map(RankedRegistration::rank).toList());
        }
        var after = book.state();
        assertThat(book.reassign(ids, into, NOW)).isZero();
        assertThat(book.state()).isEqualTo(after);
    }

    private Set<ParticipantId> people() {
        return book.state().registrations().stream().filter(Registration::isActive).map(Registration::participant)
                .collect(Collectors.toSet());
    }

    private List<RankedRegistration> ranksBut(RegistrationId one) {
        return ranks().stream().filter(each -> !each.registration().id().equals(one)).toList();
    }

    private void withdraw(int line) {
        var registrations = book.state().registrations();
        if (line < registrations.size()) {
            book.withdraw(registrations.get(line).id(), new Organiser());
        }
    }

    private void follow(Status status, Placement placement) {
        if (book.workshop().status() != Status.CANCELLED) {
            book.follow(workshop(++told, status, capacity, placement));
        }
    }

    private void assertPromisesKept() {
        var registrations = book.state().registrations();
        var seated = registrations.stream().filter(each -> each.isSeated() || each.isOffered()).count();
        var waiting = registrations.stream().filter(Registration::isWaiting).count();
        // Seats beyond a shrunk capacity may stay taken, but no new one may be handed out or offered.
        mostAllowed = Math.max(capacity, (int) Math.min(mostAllowed, Math.max(seated, capacity)));
        assertThat(seated).isLessThanOrEqualTo(mostAllowed).isEqualTo(book.seated() + book.counts().offered());
        assertThat(registrations).filteredOn(Registration::isOffered).as("offers that are open")
                .allMatch(each -> each.offer().filter(offer -> offer.expiresAt().isAfter(now)).isPresent());
        assertThat(registrations).filteredOn(each -> !each.isOffered()).allMatch(each -> each.offer().isEmpty());
        assertPartiesKeptWhole(registrations);
        if (book.workshop().isPublished()) {
            assertThat(parties(registrations)).as("nobody waits unasked while seats are free for them")
                    .noneMatch(this::mayHaveSeats);
        }
        assertThat(waiting).isEqualTo(book.waiting());
        var active = registrations.stream().filter(Registration::isActive)
                .map(each -> List.of(each.participant(), each.authority())).toList();
        assertThat(new HashSet<>(active)).as("one active registration per person and who sees it")
                .hasSize(active.size());
        assertThat(placed(book).stream().filter(placed -> placed.rank() > 0)
                .sorted(Comparator.comparing(RankedRegistration::rank)).map(RankedRegistration::registration).toList())
                .as("ranks without gaps, in the order that was chosen").isEqualTo(inTurn(registrations));
        assertThat(placed(book).stream().map(RankedRegistration::rank).filter(rank -> rank > 0).sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, (int) waiting).boxed().toList());
        assertThat(book.counts()).as("counted while changing as if counted anew")
                .isEqualTo(new SeatBook(book.state()).counts());
        assertThat(book.counts().all()).isEqualTo(registrations.size() + gone.size());
        assertThat(Stream.concat(gone.stream(), registrations.stream()).map(Registration::number))
                .as("numbers of the order of arrival").doesNotHaveDuplicates();
        var events = book.changes().events();
        assertThat(events.stream().map(SeatEvent::sequence).toList()).as("sequences without gaps")
                .isEqualTo(IntStream.rangeClosed(1, events.size()).mapToObj(i -> lastSequence + i).toList());
    }

    /** Those who wait, each with those who have seats with them or none has. */
    private static Collection<List<Registration>> parties(List<Registration> registrations) {
        return registrations.stream().filter(Registration::isWaiting)
                .collect(Collectors.groupingBy(each -> each.party().map(UUID::toString)
                        .orElse(each.id().toString()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void assertPartiesKeptWhole(List<Registration> registrations) {
        registrations.stream().filter(each -> each.isActive() && each.party().isPresent())
                .collect(Collectors.groupingBy(Registration::party)).values()
                .forEach(party -> assertThat(party.stream().anyMatch(Registration::isWaiting)
                        && party.stream().anyMatch(each -> each.isOffered() || each.isSeated()))
                        .as("a party has seats, or waits").isFalse());
    }

    /** One seat after the other, as FreeSeatsTest says that it may be tried. */
    private boolean mayHaveSeats(List<Registration> party) {
        var free = new FreeSeats(capacity, book.rules().kept());
        var seats = new ArrayList<>(book.counts().groups());
        for (var each : party) {
            if (taken.contains(each.participant()) || free.forPeopleOf(each.traits().groups(), seats) == 0) {
                return false;
            }
            seats.add(new SeatCounts.OfGroups(each.traits().groups(), 1));
        }
        return book.state().registrations().stream().noneMatch(
                each -> each.isRequested() && each.party().isPresent()
                        && each.party().equals(party.getFirst().party()));
    }

    /** The order in the plainest words. */
    private List<Registration> inTurn(List<Registration> registrations) {
        var waiting = new ArrayList<>(parties(registrations));
        var there = registrations.stream().filter(each -> each.isSeated() || each.isOffered())
                .map(Registration::authority).map(Authority::code).collect(Collectors.toSet());
        switch (book.rules().waiting().order()) {
            case ARRIVAL -> {}
            case ONE_PER_AUTHORITY -> waiting.sort(Comparator
                    .comparing(each -> there.contains(each.getFirst().authority().code())));
            case DRAW -> waiting.sort(Comparator.comparing(each -> lot(each.getFirst().drawnAs())));
        }
        waiting.sort(Comparator.comparing(
                each -> each.getFirst().precedence().map(Precedence::place).orElse(Integer.MAX_VALUE)));
        return waiting.stream().flatMap(List::stream).toList();
    }

    /** As hexadecimal digits, which are in the order of the bytes. */
    private static String lot(ParticipantId person) {
        try {
            var bytes = HexFormat.of().parseHex(SEED + person.value().toString().replace("-", ""));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
