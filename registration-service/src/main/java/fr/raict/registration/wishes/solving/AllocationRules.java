package fr.raict.registration.wishes.solving;

import java.util.List;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import fr.raict.registration.wishes.domain.Rule;
import fr.raict.registration.wishes.domain.Worth;

import static ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

/** The rules of an allocation, and what makes one better than another, in the solver's words. */
public final class AllocationRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory grants) {
        return new Constraint[]{noSessionIsOverfull(grants), nobodyIsInTwoPlaces(grants), nobodyGetsTooMany(grants),
                noAuthorityExceedsItsCap(grants), everybodyGetsWhatIsDear(grants)};
    }

    private static UniConstraintStream<Grant> granted(ConstraintFactory grants) {
        return grants.forEach(Grant.class).filter(Grant::isGranted);
    }

    private static Constraint noSessionIsOverfull(ConstraintFactory grants) {
        return granted(grants).groupBy(Grant::session, count())
                .filter((session, people) -> people > session.free())
                .penalize(ONE_HARD, (session, people) -> people - session.free())
                .asConstraint(Rule.FULL.name());
    }

    private static Constraint nobodyIsInTwoPlaces(ConstraintFactory grants) {
        return granted(grants).join(granted(grants), Joiners.equal(Grant::someone), Joiners.lessThan(Grant::rank))
                .filter((one, other) -> one.session().overlaps(other.session()))
                .penalize(ONE_HARD)
                .asConstraint(Rule.OVERLAP.name());
    }

    private static Constraint nobodyGetsTooMany(ConstraintFactory grants) {
        return granted(grants).groupBy(Grant::someone, count())
                .filter((someone, sessions) -> sessions > someone.mostSessions())
                .penalize(ONE_HARD, (someone, sessions) -> sessions - someone.mostSessions())
                .asConstraint(Rule.MOST_SESSIONS.name());
    }

    private static Constraint noAuthorityExceedsItsCap(ConstraintFactory grants) {
        return granted(grants).filter(each -> each.session().isCapped())
                .groupBy(Grant::session, Grant::authority, count())
                .filter((session, authority, people) -> people > session.leftFor(authority))
                .penalize(ONE_HARD, (session, authority, people) -> people - session.leftFor(authority))
                .asConstraint(Rule.AUTHORITY_CAP.name());
    }

    private static Constraint everybodyGetsWhatIsDear(ConstraintFactory grants) {
        return granted(grants).groupBy(Grant::someone, toList(Grant::rank))
                .rewardLong(HardSoftLongScore.ONE_SOFT, (someone, ranks) -> worth(ranks))
                .asConstraint("WORTH");
    }

    private static long worth(List<Integer> ranks) {
        return Worth.of(ranks.stream().sorted().toList());
    }
}
