package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

        record Decide(int line, boolean approved) implements Step {
        }

        record Govern(boolean onApproval, int keptForMembers, int keptForSpeakers) implements Step {
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
    private static final Generator<Step> DECIDE = random -> new Step.Decide(integers(0, 20).draw(random),
            oneOf(true, true, false).draw(random));
    private static final Generator<Step> GOVERN = random -> new Step.Govern(oneOf(true, false, false).draw(random),
            integers(0, 2).draw(random), integers(0, 2).draw(random));
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
            MOVE, CANCEL);

    private final List<Registration> gone = new ArrayList<>();
    private SeatBook book;
    private long told;
    private long lastSequence;
    private int capacity;
    private int mostAllowed;

    @Test
    void everyStepKeepsThePromises() {
        forAll(anyOf(ASK, ASK, ASK, DECIDE, WITHDRAW, HAND_OVER, MERGE, SELDOM).listOf(0, 60),
                this::assertPromisesKeptAfterEach);
    }

    private void assertPromisesKeptAfterEach(List<Step> steps) {
        book = SeatBook.open(workshop(1, 3), AdmissionRules.NONE);
        gone.clear();
        told = 1;
        lastSequence = 0;
        capacity = 3;
        mostAllowed = 3;
        for (var step : steps) {
            take(step);
            assertPromisesKept();
        }
    }

    private void take(Step step) {
        switch (step) {
            case Step.Ask ask -> ask(ask);
            case Step.Decide decide -> decide(decide);
            case Step.Govern govern -> govern(govern);
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
        var request = of(groups(ask.groups()), asking(new UUID(0, ask.key()), "delegate of " + authority.name(),
                authority, "person" + ask.person()));
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
                    WaitingRules.AT_ONCE));
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
                assertThat(successor.rank()).isEqualTo(former.rank());
                assertThat(successor.registration().state()).isEqualTo(former.registration().state());
                assertThat(ranksBut(successor.registration().id())).isEqualTo(others);
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
        if (book.changes().events().stream().noneMatch(SeatEvent.Withdrawn.class::isInstance)) {
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
        var seated = registrations.stream().filter(Registration::isSeated).count();
        var waiting = registrations.stream().filter(Registration::isWaiting).count();
        // Seats beyond a shrunk capacity may stay taken, but no new one may be handed out.
        mostAllowed = Math.max(capacity, (int) Math.min(mostAllowed, Math.max(seated, capacity)));
        assertThat(seated).isLessThanOrEqualTo(mostAllowed).isEqualTo(book.seated());
        var free = new FreeSeats(book.workshop().isPublished() ? capacity : 0, book.rules().kept());
        assertThat(registrations).filteredOn(Registration::isWaiting).as("nobody waits while a seat is free for them")
                .allMatch(each -> free.forPeopleOf(each.traits().groups(), book.counts().groups()) == 0);
        assertThat(waiting).isEqualTo(book.waiting());
        var active = registrations.stream().filter(Registration::isActive)
                .map(each -> List.of(each.participant(), each.authority())).toList();
        assertThat(new HashSet<>(active)).as("one active registration per person and who sees it")
                .hasSize(active.size());
        assertThat(placed(book).stream().filter(placed -> placed.rank() > 0)
                .map(RankedRegistration::rank).toList()).as("ranks without gaps, in order of arrival")
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
}
