package fr.raict.registration.wishes.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import static fr.raict.registration.wishes.domain.Wished.session;
import static fr.raict.registration.wishes.domain.Wished.wisher;
import static org.assertj.core.api.Assertions.assertThat;

class FirstDraftTest {

    @Test
    void givesEverybodySomethingBeforeAnybodyGetsMore() {
        var problem = new AllocationProblem(2, List.of(session(1, 0, 1), session(2, 1, 1)),
                List.of(wisher(1, 1, 2), wisher(2, 1, 2)));

        assertThat(FirstDraft.of(problem, 3)).allSatisfy(award -> assertThat(award.sessions()).hasSize(1));
    }

    @Test
    void drawsLotsByItsSeedAlone() {
        var problem = Wished.random(5, 200, 20, 5);
        var shuffled = new AllocationProblem(problem.mostSessions(), problem.sessions().reversed(),
                problem.wishers().reversed());

        assertThat(FirstDraft.of(shuffled, 11)).isEqualTo(FirstDraft.of(problem, 11));
        assertThat(FirstDraft.of(problem, 12)).isNotEqualTo(FirstDraft.of(problem, 11));
    }
}
