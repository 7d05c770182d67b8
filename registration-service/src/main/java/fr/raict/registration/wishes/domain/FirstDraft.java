package fr.raict.registration.wishes.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Gives everybody one session before anybody gets a second one, and so on; of one round, the dearer wishes first, and of
 * equal ones by a lot that was drawn at the beginning.
 */
public final class FirstDraft {

    private FirstDraft() {
    }

    /** @param seed of the lot: the same gives the same */
    public static List<Award> of(AllocationProblem problem, long seed) {
        var tally = new Tally(problem);
        var inLine = new ArrayList<>(problem.wishers());
        Collections.shuffle(inLine, new Random(seed));
        for (var round = 0; round < Math.min(problem.mostSessions(), WishRound.MOST_WISHES); round++) {
            for (var rank = 0; rank < WishRound.MOST_WISHES; rank++) {
                give(round, rank, inLine, tally);
            }
            Collections.reverse(inLine); // who was last has the first chance of the next round
        }
        return tally.awards();
    }

    private static void give(int round, int rank, List<Wisher> inLine, Tally tally) {
        for (var wisher : inLine) {
            if (rank < wisher.ranking().size() && tally.count(wisher) <= round) {
                tally.give(wisher, wisher.ranking().get(rank));
            }
        }
    }
}
