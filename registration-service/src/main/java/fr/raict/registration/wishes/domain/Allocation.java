package fr.raict.registration.wishes.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.WishRefused.AgainstRule;
import fr.raict.registration.wishes.domain.WishRefused.NotAwarded;
import fr.raict.registration.wishes.domain.WishRefused.WishesPublished;

/**
 * Who gets what in an edition. A draft is changed by organisers; once it is being published, people are registered in the
 * order of the awards, and nothing else changes.
 *
 * @param version 0 while it was never stored
 * @param seed of the lots, by which the draft can be made again
 * @param awards in the order of the wishes' ids
 * @param carriedOut of how many awards it is known what became of them
 * @param unmet what was given and could not be registered
 */
public record Allocation(EditionId edition, long version, long seed, Stage stage, List<Award> awards, int carriedOut,
        List<Unmet> unmet) {

    /** Seeds are below, so that they are read and typed with ease. */
    public static final long SEEDS = 1_000_000;

    /** Its life. */
    public enum Stage {
        DRAFT, PUBLISHING, PUBLISHED
    }

    /**
     * A session that somebody was given, and for which they have no seat.
     *
     * @param wish its id
     * @param rule by its name, which refused it
     */
    public record Unmet(UUID wish, WorkshopId session, String rule) {
    }

    public Allocation {
        awards = List.copyOf(awards);
        unmet = List.copyOf(unmet);
    }

    public static Allocation none(EditionId edition) {
        return new Allocation(edition, 0, 0, Stage.DRAFT, List.of(), 0, List.of());
    }

    public Allocation drafted(long by, List<Award> others) {
        refuseUnlessDraft();
        return new Allocation(edition, version, by, Stage.DRAFT, others, 0, List.of());
    }

    public void refuseUnlessDraft() {
        if (stage != Stage.DRAFT) {
            throw new WishesPublished();
        }
    }

    public Award of(UUID wish) {
        return awards.stream().filter(each -> each.wish().equals(wish)).findFirst()
                .orElseGet(() -> new Award(wish, List.of()));
    }

    /** @throws AgainstRule when one of the rules is against it, as things are now */
    public Allocation giving(Wisher wisher, WorkshopId session, AllocationProblem problem) {
        refuseUnlessDraft();
        Tally.of(problem, awards).against(wisher, session).ifPresent(rule -> {
            throw new AgainstRule(rule);
        });
        return with(of(wisher.wish()).and(session));
    }

    /** @throws NotAwarded when they were not given it */
    public Allocation taking(UUID wish, WorkshopId session) {
        refuseUnlessDraft();
        var theirs = of(wish);
        if (!theirs.sessions().contains(session)) {
            throw new NotAwarded();
        }
        return with(theirs.without(session));
    }

    private Allocation with(Award changed) {
        var others = Stream.concat(awards.stream().filter(each -> !each.wish().equals(changed.wish())),
                Stream.of(changed)).sorted(Comparator.comparing(Award::wish)).toList();
        return new Allocation(edition, version, seed, stage, others, carriedOut, unmet);
    }

    /** The same again changes nothing. */
    public Allocation publishing() {
        return stage == Stage.DRAFT
                ? new Allocation(edition, version, seed, Stage.PUBLISHING, awards, 0, List.of()) : this;
    }

    /** Those of which it is not known yet what became of them. */
    public List<Award> toCarryOut(int most) {
        return awards.stream().skip(carriedOut).limit(most).toList();
    }

    /** @param refused what of these could not be registered */
    public Allocation carriedOut(int awardsMore, List<Unmet> refused) {
        var all = new ArrayList<>(unmet);
        all.addAll(refused);
        return new Allocation(edition, version, seed, stage, awards, carriedOut + awardsMore, all);
    }

    public boolean isCarriedOut() {
        return stage != Stage.DRAFT && carriedOut >= awards.size();
    }

    public Allocation published() {
        return new Allocation(edition, version, seed, Stage.PUBLISHED, awards, carriedOut, unmet);
    }

}
