package fr.raict.registration.wishes.solving;

import java.util.List;
import java.util.function.IntConsumer;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import fr.raict.registration.wishes.application.Allocator;
import fr.raict.registration.wishes.domain.AllocationProblem;
import fr.raict.registration.wishes.domain.Award;
import org.springframework.stereotype.Component;

/**
 * Looks for a better allocation by a number of random moves that depends on the wishes alone, never on the time they take:
 * so the same seed ends at the same allocation on any machine.
 */
@Component
class TimefoldAllocator implements Allocator {

    /** The search begins anew from its best as often, so that people see it advance. */
    private static final int PARTS = 20;
    private static final long MOVES_PER_WISH = 100;
    private static final long LEAST_MOVES = 2_000;
    /** How many moves ago a worse allocation may have been accepted. */
    private static final int LATE_ACCEPTANCE = 400;

    @Override
    public List<Award> improve(AllocationProblem problem, List<Award> draft, long seed, IntConsumer progress) {
        var grants = Grants.of(problem, draft);
        for (var part = 0; part < PARTS && !grants.all().isEmpty(); part++) {
            progress.accept(100 * part / PARTS);
            grants = SolverFactory.<Grants>create(search(grants, seed + part)).buildSolver().solve(grants);
        }
        return grants.awards(problem);
    }

    private static SolverConfig search(Grants grants, long seed) {
        var moves = Math.max(LEAST_MOVES, MOVES_PER_WISH * grants.all().size()) / PARTS;
        return new SolverConfig().withSolutionClass(Grants.class).withEntityClasses(Grant.class)
                .withConstraintProviderClass(AllocationRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT).withRandomSeed(seed)
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RandomFlips.class))
                        .withAcceptorConfig(
                                new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves)));
    }
}
