package fr.raict.registration.wishes.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.WishRefused.RoundUnknown;
import fr.raict.registration.wishes.domain.WishRefused.WishesAllocated;
import fr.raict.registration.wishes.domain.WishRefused.WishesPublished;
import fr.raict.registration.wishes.domain.WishRound;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/** Organisers open a round of wishes in an edition, change it until sessions are allocated, or give it up. */
@Service
public class OpenWishes {

    private final WishRounds rounds;
    private final Wishes wishes;
    private final Allocations allocations;
    private final AllocationRuns runs;
    private final WishesHoldSeats holdSeats;
    private final MandatesHeld mandates;
    private final Clock clock;

    OpenWishes(WishRounds rounds, Wishes wishes, Allocations allocations, AllocationRuns runs,
            WishesHoldSeats holdSeats, MandatesHeld mandates, Clock clock) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.allocations = allocations;
        this.runs = runs;
        this.holdSeats = holdSeats;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** @throws RoundUnknown when the edition has none */
    public RoundDetails show(UUID edition) {
        return details(rounds.find(new EditionId(edition)).orElseThrow(RoundUnknown::new));
    }

    /**
     * What a form for wishes starts from.
     *
     * @param authorities of the caller's mandates, but for those refused
     */
    public record WishOptions(RoundDetails round,
            @Bounded(most = 100, because = "one for each mandate of an account") List<DescribedAuthority> authorities) {
    }

    /** @throws RoundUnknown when the edition has none */
    public WishOptions options(UUID edition, Caller caller) {
        return new WishOptions(show(edition), mandates.authorities(caller.subject()));
    }

    public RoundDetails details(WishRound round) {
        return RoundDetails.of(round, allocations.find(round.edition()).orElse(null), clock.instant());
    }

    /** @param seen version 0 to open one */
    public RoundDetails change(UUID edition, SeenVersion seen, Instant deadline, int mostSessions, int mostWishes) {
        var id = new EditionId(edition);
        var now = clock.instant();
        var until = deadline.truncatedTo(ChronoUnit.MILLIS);
        var next = rounds.find(id).isEmpty() && seen.matches(0)
                ? WishRound.opened(id, until, mostSessions, mostWishes, now)
                : rounds.inVersion(id, seen).changed(until, mostSessions, mostWishes, now);
        if (allocations.find(id).isPresent()) {
            throw new WishesAllocated();
        }
        var saved = rounds.save(next);
        holdSeats.forget(id);
        return details(saved);
    }

    /**
     * With all that was wished: people register as ever from then on, and another round may be opened. Those who are
     * registered stay so.
     */
    public void giveUp(UUID edition, SeenVersion seen) {
        var id = new EditionId(edition);
        var round = rounds.inVersion(id, seen);
        var allocation = allocations.find(id);
        if (allocation.filter(each -> each.stage() == Allocation.Stage.PUBLISHING).isPresent()) {
            throw new WishesPublished();
        }
        allocation.ifPresent(allocations::remove);
        wishes.removeAll(id);
        runs.forget(id);
        rounds.remove(round);
        holdSeats.forget(id);
    }
}
