package fr.raict.registration.wishes.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.values.Bounded;

/** Who got how much of what they wished: in all, and by what authorities they are of. */
public record Fairness(Counts all,
        @Bounded(most = 7, because = "one for each kind of authority") List<OfKind> byKind,
        @Bounded(most = 5, because = "one for each size") List<OfSize> bySize) {

    /**
     * People by the dearest wish that they got; each is counted once.
     *
     * @param later whose dearest is their fourth or a later wish
     * @param sessions given to all of them
     */
    public record Counts(int people, int first, int second, int third, int later, int nothing, int sessions) {

        static Counts of(Collection<Got> people) {
            return new Counts(people.size(), best(people, 1), best(people, 2), best(people, 3),
                    (int) people.stream().filter(each -> each.best() > 3).count(), best(people, 0),
                    people.stream().mapToInt(each -> each.ranks().size()).sum());
        }

        private static int best(Collection<Got> people, int rank) {
            return (int) people.stream().filter(each -> each.best() == rank).count();
        }
    }

    /** The people of authorities of one kind. */
    public record OfKind(AuthorityKind kind, Counts counts) {
    }

    /** The people of authorities of one size. */
    public record OfSize(AuthoritySize size, Counts counts) {
    }

    /**
     * What one person got.
     *
     * @param ranks of their wishes that were granted, from 1
     */
    public record Got(AuthorityKind kind, AuthoritySize size, List<Integer> ranks) {

        /** 0 for nothing. */
        int best() {
            return ranks.stream().mapToInt(Integer::intValue).min().orElse(0);
        }
    }

    public static Fairness of(List<Got> people) {
        return new Fairness(Counts.of(people),
                by(people, Got::kind, AuthorityKind.class).entrySet().stream()
                        .map(each -> new OfKind(each.getKey(), Counts.of(each.getValue()))).toList(),
                by(people, Got::size, AuthoritySize.class).entrySet().stream()
                        .map(each -> new OfSize(each.getKey(), Counts.of(each.getValue()))).toList());
    }

    private static <E extends Enum<E>> Map<E, List<Got>> by(List<Got> people, Function<Got, E> group, Class<E> type) {
        return people.stream().collect(Collectors.groupingBy(group, () -> new EnumMap<>(type), Collectors.toList()));
    }
}
