package fr.raict.registration.wishes.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.aggregates.RequestKey;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.AllocationProblem;
import fr.raict.registration.wishes.domain.Award;
import fr.raict.registration.wishes.domain.FirstDraft;
import fr.raict.registration.wishes.domain.Tally;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRefused;
import fr.raict.registration.wishes.domain.WishRefused.AllocationRunning;
import fr.raict.registration.wishes.domain.WishRefused.RoundUnknown;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Makes a draft of who gets what, in the background. The draft there was stays until the new one is complete; a run that a
 * crash ended is shown as failed, and is begun anew by an organiser.
 */
@Service
public class AllocateSessions {

    private static final Logger log = LoggerFactory.getLogger(AllocateSessions.class);

    private final WishRounds rounds;
    private final Wishes wishes;
    private final Allocations allocations;
    private final AllocationRuns runs;
    private final StateProblem stateProblem;
    private final Allocator allocator;
    private final InBackground background;
    private final Clock clock;

    AllocateSessions(WishRounds rounds, Wishes wishes, Allocations allocations, AllocationRuns runs,
            StateProblem stateProblem, Allocator allocator, InBackground background, Clock clock) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.allocations = allocations;
        this.runs = runs;
        this.stateProblem = stateProblem;
        this.allocator = allocator;
        this.background = background;
        this.clock = clock;
    }

    /**
     * @param seed of the lots; one is drawn when it is null
     * @throws WishRefused before the deadline, once people are registered, and while another run goes on
     */
    public void begin(UUID edition, UUID idempotencyKey, @Nullable Long seed) {
        var id = new EditionId(edition);
        var now = clock.instant();
        rounds.find(id).orElseThrow(RoundUnknown::new).refuseUnlessOverAt(now);
        allocations.find(id).ifPresent(Allocation::refuseUnlessDraft);
        var request = RequestKey.of(idempotencyKey).idOf("allocation", edition, String.valueOf(seed));
        var before = runs.find(id).orElse(null);
        if (before != null && before.id().equals(request)) {
            return;
        }
        if (before != null && before.isAliveAt(now)) {
            throw new AllocationRunning();
        }
        var run = AllocationRun.begun(id, request, seed == null ? drawn(request) : seed, now);
        if (!runs.begin(run, before)) {
            throw new AllocationRunning();
        }
        background.begin(run.id(), () -> carryOut(run));
    }

    /** The same for the same request again. */
    private static long drawn(UUID request) {
        return Math.floorMod(request.getLeastSignificantBits(), Allocation.SEEDS);
    }

    private void carryOut(AllocationRun run) {
        try {
            allocate(run);
            runs.end(run.id(), AllocationRun.State.DONE);
        } catch (RuntimeException e) {
            log.warn("No allocation for edition {}", run.edition(), e);
            runs.end(run.id(), AllocationRun.State.FAILED);
        }
    }

    private void allocate(AllocationRun run) {
        var round = rounds.find(run.edition()).orElseThrow(RoundUnknown::new);
        var before = allocations.find(run.edition()).orElseGet(() -> Allocation.none(run.edition()));
        var all = wishes.all(run.edition());
        var problem = stateProblem.of(round, all);
        var improved = allocator.improve(problem, FirstDraft.of(problem, run.seed()), run.seed(),
                percent -> runs.advance(run.id(), percent));
        allocations.save(before.drafted(run.seed(), ofAll(all, verified(problem, improved))));
    }

    /** No rule is broken, whatever came out of the search. */
    private static List<Award> verified(AllocationProblem problem, List<Award> awards) {
        var kept = Tally.of(problem, awards).awards();
        if (!kept.equals(awards)) {
            throw new IllegalStateException("The allocation breaks a rule");
        }
        return kept;
    }

    /** Who takes no part gets nothing. */
    private static List<Award> ofAll(List<Wish> wishes, List<Award> awards) {
        var taking = awards.stream().map(Award::wish).collect(Collectors.toSet());
        var all = new ArrayList<>(awards);
        wishes.stream().filter(wish -> !taking.contains(wish.id()))
                .forEach(wish -> all.add(new Award(wish.id(), List.of())));
        all.sort(Comparator.comparing(Award::wish));
        return all;
    }

    /** Tells the others that the runs of this instance go on, those included that wait for their turn. */
    @Scheduled(fixedDelayString = "${raict.wishes.alive-every:10s}")
    void tellAlive() {
        background.underWay().forEach(run -> runs.isAlive(run, clock.instant()));
    }
}
