package fr.raict.registration.wishes.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Caller;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.SeatAsker;
import fr.raict.registration.seating.application.SeatAskers;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.application.Viewers;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.Misranked;
import fr.raict.registration.wishes.domain.Misranked.Fault;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRefused;
import fr.raict.registration.wishes.domain.WishRefused.AlreadyWished;
import fr.raict.registration.wishes.domain.WishRefused.RankingUnfit;
import fr.raict.registration.wishes.domain.WishRefused.RoundUnknown;
import fr.raict.registration.wishes.domain.WishRefused.TooManyWishes;
import fr.raict.registration.wishes.domain.WishRefused.WishUnknown;
import fr.raict.registration.wishes.domain.WishRound;
import org.springframework.stereotype.Service;

/**
 * Delegates say what the people of their authority wish, until the deadline. Two who may not know of each other may wish
 * for the same person; then the wish that was entered first counts.
 */
@Service
public class MakeWishes {

    private final WishRounds rounds;
    private final Wishes wishes;
    private final SeatAskers askers;
    private final Viewers viewers;
    private final ViewAvailability viewAvailability;
    private final Clock clock;

    MakeWishes(WishRounds rounds, Wishes wishes, SeatAskers askers, Viewers viewers, ViewAvailability viewAvailability,
            Clock clock) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.askers = askers;
        this.viewers = viewers;
        this.viewAvailability = viewAvailability;
        this.clock = clock;
    }

    /**
     * @param authority its code
     * @param ranking the dearest first
     * @return the same for the same request again
     * @throws WishRefused when the person cannot wish so
     */
    public Wish wish(UUID edition, UUID idempotencyKey, String authority, Person person, List<WorkshopId> ranking,
            Caller caller) {
        var asker = askers.of(caller, authority, clock.instant());
        var id = new EditionId(edition);
        var wish = new Wish(RequestKey.of(idempotencyKey).idOf("wish", asker.account(), edition, authority, person,
                ranking), 0, id, asker.account(), asker.authority(), person, ranking, asker.askedAt());
        return wishes.find(wish.id()).orElseGet(() -> {
            refuseUnlessFit(wish, openRound(id), asker);
            return wishes.addOnce(wish);
        });
    }

    /** Of some who wish at the same moment, a few more may: the number is there so that all can be allocated. */
    private void refuseUnlessFit(Wish wish, WishRound round, SeatAsker asker) {
        if (wishes.count(wish.edition(), new Viewer.Organiser()) >= Wish.MOST_IN_EDITION) {
            throw new TooManyWishes();
        }
        refuseTwice(wish, asker.viewer());
        refuseUnfit(wish, round);
    }

    private void refuseTwice(Wish wish, Viewer viewer) {
        if (wishes.ofPerson(wish.edition(), wish.participant()).stream()
                .anyMatch(each -> !each.id().equals(wish.id()) && each.isSeenBy(viewer))) {
            throw new AlreadyWished();
        }
    }

    private void refuseUnfit(Wish wish, WishRound round) {
        var misranked = new ArrayList<Misranked>();
        var seen = new HashSet<WorkshopId>();
        for (var i = 0; i < wish.ranking().size(); i++) {
            var session = wish.ranking().get(i);
            if (i >= round.mostWishes()) {
                misranked.add(new Misranked(i, Fault.TOO_MANY));
            } else if (!seen.add(session)) {
                misranked.add(new Misranked(i, Fault.TWICE));
            } else if (!isInProgramme(session, wish.edition())) {
                misranked.add(new Misranked(i, Fault.NOT_IN_PROGRAMME));
            }
        }
        if (!misranked.isEmpty()) {
            throw new RankingUnfit(misranked, round.mostWishes());
        }
    }

    private boolean isInProgramme(WorkshopId session, EditionId edition) {
        return viewAvailability.workshop(session)
                .filter(each -> each.isPublished() && each.edition().equals(edition)).isPresent();
    }

    /** @throws WishUnknown when the caller sees none of that id */
    public Wish show(UUID edition, UUID wish, Caller caller) {
        var viewer = viewer(caller);
        return wishes.find(wish).filter(each -> each.edition().value().equals(edition) && each.isSeenBy(viewer))
                .orElseThrow(WishUnknown::new);
    }

    public Wish change(UUID edition, UUID wish, SeenVersion seen, Person person, List<WorkshopId> ranking,
            Caller caller) {
        var round = openRound(show(edition, wish, caller).edition());
        var changed = wishes.inVersion(wish, seen).changed(person, ranking);
        refuseTwice(changed, viewer(caller));
        refuseUnfit(changed, round);
        return wishes.save(changed);
    }

    public void withdraw(UUID edition, UUID wish, SeenVersion seen, Caller caller) {
        openRound(show(edition, wish, caller).edition());
        wishes.remove(wishes.inVersion(wish, seen));
    }

    private WishRound openRound(EditionId edition) {
        var round = rounds.find(edition).orElseThrow(RoundUnknown::new);
        round.refuseUnlessOpenAt(clock.instant());
        return round;
    }

    Viewer viewer(Caller caller) {
        return caller.organiser() ? new Viewer.Organiser() : viewers.asDelegate(caller);
    }
}
