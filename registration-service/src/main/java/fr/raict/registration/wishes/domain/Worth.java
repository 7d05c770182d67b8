package fr.raict.registration.wishes.domain;

import java.util.List;

/**
 * What sessions are worth to the person who gets them. Any session is worth more to who has fewer, whatever its rank; of as
 * many, the dearer is worth more. An allocation makes the sum of all people as large as it can.
 */
public final class Worth {

    /** Of which rank a wish is, from 1, by as much the first session exceeds the least. */
    private static final int OF_ANY = 20;
    private static final int THIRDS = 3;

    private Worth() {
    }

    /** @param ranks of what somebody gets, from 1, the dearest first: {@value WishRound#MOST_WISHES} at most */
    public static long of(List<Integer> ranks) {
        var worth = 0L;
        for (var i = 0; i < ranks.size(); i++) {
            worth += share(i) * (OF_ANY + WishRound.MOST_WISHES - ranks.get(i) + 1);
        }
        return worth;
    }

    /** Each next session counts a third of the one before, so that the last of ten counts once. */
    private static long share(int before) {
        var share = 1L;
        for (var i = before; i < WishRound.MOST_WISHES - 1; i++) {
            share *= THIRDS;
        }
        return share;
    }
}
