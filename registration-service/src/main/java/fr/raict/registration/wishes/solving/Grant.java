package fr.raict.registration.wishes.solving;

import java.util.Objects;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** Whether one wish of somebody is granted, which is what the solver decides. */
@PlanningEntity
public final class Grant {

    @PlanningId
    private int id;
    private @Nullable Someone someone;
    private @Nullable Offered session;
    private int rank;
    @PlanningVariable
    private @Nullable Boolean granted;

    /** For the solver, which copies it. */
    public Grant() {
    }

    /** @param rank from 1 */
    Grant(int id, Someone someone, Offered session, int rank, boolean granted) {
        this.id = id;
        this.someone = someone;
        this.session = session;
        this.rank = rank;
        this.granted = granted;
    }

    Someone someone() {
        return Objects.requireNonNull(someone);
    }

    Offered session() {
        return Objects.requireNonNull(session);
    }

    int id() {
        return id;
    }

    void flip() {
        granted = !isGranted();
    }

    String authority() {
        return someone().wisher().authority();
    }

    int rank() {
        return rank;
    }

    boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }
}
