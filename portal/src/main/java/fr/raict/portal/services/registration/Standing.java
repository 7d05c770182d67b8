package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How somebody came by their place in a waiting list.
 *
 * @param ahead people before them
 * @param waiting people in the list
 * @param together people who come all together or not at all; 1 who comes for themselves
 * @param precedences reasons for which others were put before them, the latest 10
 * @param precedence why they were put before others themselves
 */
public record Standing(WaitingRules.Order order, @Nullable String seed, int ahead, int waiting, int together,
        List<String> precedences, @Nullable Precedence precedence, @Nullable Integer offeredFor) {

    public Standing(WaitingRules.Order order, @Nullable String seed, int ahead, int waiting, int together,
            @Nullable List<String> precedences, @Nullable Precedence precedence, @Nullable Integer offeredFor) {
        this.order = order;
        this.seed = seed;
        this.ahead = ahead;
        this.waiting = waiting;
        this.together = together;
        this.precedences = precedences == null ? List.of() : precedences;
        this.precedence = precedence;
        this.offeredFor = offeredFor;
    }

    /** That an organiser put somebody first in line. */
    public record Precedence(String reason, Instant at) {}

    /** What holds for the whole list. */
    public WaitingRules rules() {
        return new WaitingRules(order, seed, offeredFor);
    }
}
