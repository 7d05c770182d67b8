package fr.raict.registration.wishes.application;

import java.util.List;
import java.util.function.IntConsumer;

import fr.raict.registration.wishes.domain.AllocationProblem;
import fr.raict.registration.wishes.domain.Award;

/** Makes an allocation better than its first draft. */
public interface Allocator {

    /**
     * @param seed the same improves the same draft in the same way, however long that takes
     * @param progress is told from time to time how many percent are done
     * @return awards that no rule is against, at least as good as the draft
     */
    List<Award> improve(AllocationProblem problem, List<Award> draft, long seed, IntConsumer progress);
}
