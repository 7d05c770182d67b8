package fr.raict.registration.wishes.solving;

import java.util.Collection;
import java.util.List;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;

/** Grants some wishes that were not, and takes back others, all at once: somebody gets what another gives up. */
final class Flips extends AbstractMove<Grants> {

    private static final String GRANTED = "granted";

    private final List<Grant> grants;

    /** @param grants each once */
    Flips(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Grants> grantsNow) {
        return !grants.isEmpty();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Grants> grantsNow) {
        for (var grant : grants) {
            grantsNow.beforeVariableChanged(grant, GRANTED);
            grant.flip();
            grantsNow.afterVariableChanged(grant, GRANTED);
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return grants;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return List.of(true, false);
    }
}
