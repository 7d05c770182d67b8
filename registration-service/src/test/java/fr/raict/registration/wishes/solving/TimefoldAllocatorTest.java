package fr.raict.registration.wishes.solving;

import java.util.ArrayList;
import java.util.List;

import fr.raict.registration.wishes.domain.AllocationProblem;
import fr.raict.registration.wishes.domain.Award;
import fr.raict.registration.wishes.domain.FirstDraft;
import fr.raict.registration.wishes.domain.Tally;
import fr.raict.registration.wishes.domain.Wished;
import fr.raict.registration.wishes.domain.Wisher;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.wishes.domain.Wished.worth;
import static org.assertj.core.api.Assertions.assertThat;

class TimefoldAllocatorTest {

    private final TimefoldAllocator allocator = new TimefoldAllocator();

    @Test
    void findsTheBestThatThereIsWhereAllCanBeTried() {
        for (var seed = 0; seed < 40; seed++) {
            var problem = Wished.random(seed, 4, 5, 3);

            var found = allocate(problem, seed);

            assertThat(Tally.of(problem, found).awards()).as("case %d keeps the rules", seed).isEqualTo(found);
            assertThat(worth(problem, found)).as("case %d", seed).isEqualTo(best(problem, new ArrayList<>(), 0));
        }
    }

    @Test
    void isNoWorseThanItsDraftAndBreaksNoRule() {
        var problem = Wished.random(3, 150, 24, 8);
        var draft = FirstDraft.of(problem, 3);

        var found = allocator.improve(problem, draft, 3, _ -> {});

        assertThat(worth(problem, found)).isGreaterThanOrEqualTo(worth(problem, draft));
        assertThat(Tally.of(problem, found).awards()).isEqualTo(found);
    }

    @Test
    void findsTheSameBySameSeedInWhateverOrderItIsRead() {
        var problem = Wished.random(9, 120, 16, 6);
        var shuffled = new AllocationProblem(problem.mostSessions(), problem.sessions().reversed(),
                problem.wishers().reversed());

        assertThat(allocate(shuffled, 42)).isEqualTo(allocate(problem, 42));
        assertThat(allocate(problem, 43)).isNotEqualTo(allocate(problem, 42));
    }

    @Test
    void tellsHowFarItIs() {
        var told = new ArrayList<Integer>();
        var problem = Wished.random(1, 5, 5, 3);

        allocator.improve(problem, FirstDraft.of(problem, 1), 1, told::add);

        assertThat(told).startsWith(0).isSorted().hasSize(20);
    }

    @Test
    void givesNothingWhereThereIsNothing() {
        assertThat(allocate(new AllocationProblem(4, List.of(), List.of(Wished.wisher(1, 1))), 1))
                .allSatisfy(award -> assertThat(award.sessions()).isEmpty());
    }

    private List<Award> allocate(AllocationProblem problem, long seed) {
        return allocator.improve(problem, FirstDraft.of(problem, seed), seed, _ -> {});
    }

    /** Tries each subset of what each person wishes. */
    private static long best(AllocationProblem problem, List<Award> given, int next) {
        if (next == problem.wishers().size()) {
            return Tally.of(problem, given).awards().equals(given) ? worth(problem, given) : -1;
        }
        var wisher = problem.wishers().get(next);
        var best = -1L;
        for (var subset = 0; subset < 1 << wisher.ranking().size(); subset++) {
            given.add(award(wisher, subset));
            best = Math.max(best, best(problem, given, next + 1));
            given.removeLast();
        }
        return best;
    }

    private static Award award(Wisher wisher, int subset) {
        var award = new Award(wisher.wish(), List.of());
        for (var i = 0; i < wisher.ranking().size(); i++) {
            award = (subset >> i & 1) == 1 ? award.and(wisher.ranking().get(i)) : award;
        }
        return award;
    }
}
