package fr.raict.registration.wishes.solving;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Moves that may well keep the rules: a seat goes from one person to another, who may give up one of theirs for it, while
 * the one may get another; somebody changes from one session to another; or a single wish is granted or taken back.
 */
public final class RandomFlips implements MoveIteratorFactory<Grants, Flips> {

    /** Of so many seats the first is taken that fits; it is another one each time. */
    private static final int TRIES = 8;

    @Override
    public long getSize(ScoreDirector<Grants> grants) {
        return grants.getWorkingSolution().all().size();
    }

    @Override
    public Iterator<Flips> createOriginalMoveIterator(ScoreDirector<Grants> grants) {
        return grants.getWorkingSolution().all().stream().map(each -> new Flips(List.of(each))).iterator();
    }

    @Override
    public Iterator<Flips> createRandomMoveIterator(ScoreDirector<Grants> grants, Random random) {
        return new Drawn(grants.getWorkingSolution(), random);
    }

    private record Drawn(Grants grants, Random random) implements Iterator<Flips> {

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Flips next() {
            var first = anyOf(grants.all());
            var flipped = new LinkedHashSet<Grant>();
            flipped.add(first);
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> flipped.addAll(find(grants.ofPerson(first), isOtherwiseThan(first)));
                default -> find(grants.inSession(first), isOtherwiseThan(first)).forEach(second -> {
                    flipped.add(second);
                    flipped.addAll(sometimes(first));
                    flipped.addAll(sometimes(second));
                });
            }
            return new Flips(List.copyOf(flipped));
        }

        private static Predicate<Grant> isOtherwiseThan(Grant grant) {
            return other -> other.isGranted() != grant.isGranted();
        }

        /** Half of the time, something that makes up for it to the same person. */
        private List<Grant> sometimes(Grant grant) {
            return random.nextBoolean() ? List.of() : find(grants.ofPerson(grant), isOtherwiseThan(grant));
        }

        /** One or none. */
        private List<Grant> find(List<Grant> among, Predicate<Grant> wanted) {
            var found = new ArrayList<Grant>(1);
            for (var i = 0; i < TRIES && found.isEmpty(); i++) {
                var drawn = anyOf(among);
                if (wanted.test(drawn)) {
                    found.add(drawn);
                }
            }
            return found;
        }

        private Grant anyOf(List<Grant> among) {
            return among.get(random.nextInt(among.size()));
        }
    }
}
