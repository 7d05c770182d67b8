package fr.raict.registration.wishes.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.Rule;
import fr.raict.registration.wishes.domain.WishRefused;
import fr.raict.registration.wishes.domain.WishRefused.AgainstRule;
import fr.raict.registration.wishes.domain.WishRefused.RoundUnknown;
import org.springframework.stereotype.Service;

/** An organiser gives one session to somebody in a draft, or takes it from them. */
@Service
public class AdjustAllocation {

    private final WishRounds rounds;
    private final Wishes wishes;
    private final Allocations allocations;
    private final AllocationRuns runs;
    private final StateProblem stateProblem;
    private final Clock clock;

    AdjustAllocation(WishRounds rounds, Wishes wishes, Allocations allocations, AllocationRuns runs,
            StateProblem stateProblem, Clock clock) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.allocations = allocations;
        this.runs = runs;
        this.stateProblem = stateProblem;
        this.clock = clock;
    }

    /** @throws WishRefused when a rule is against it, or somebody else changed the draft */
    public void give(UUID edition, SeenVersion seen, UUID wish, WorkshopId session) {
        var id = new EditionId(edition);
        var draft = allocations.inVersion(id, seen);
        runs.refuseWhileRunning(id, clock.instant());
        var round = rounds.find(id).orElseThrow(RoundUnknown::new);
        var problem = stateProblem.of(round, wishes.all(id));
        var wisher = problem.wishersByWish().get(wish);
        if (wisher == null) {
            throw new AgainstRule(Rule.WISHED);
        }
        allocations.save(draft.giving(wisher, session, problem));
    }

    public void take(UUID edition, SeenVersion seen, UUID wish, WorkshopId session) {
        var id = new EditionId(edition);
        var draft = allocations.inVersion(id, seen);
        runs.refuseWhileRunning(id, clock.instant());
        allocations.save(draft.taking(wish, session));
    }
}
