package fr.raict.registration.wishes.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.choosing.application.ChoiceDetails;
import fr.raict.registration.choosing.application.ChoiceDetails.SeatDetails;
import fr.raict.registration.choosing.application.RegisterAwarded;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.Allocation.Unmet;
import fr.raict.registration.wishes.domain.Award;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRefused.StaleEdit;
import fr.raict.registration.wishes.domain.WishRound;
import fr.raict.values.DerivedId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Registers people for what they got, some at a time, and notes how far it is. Each is registered under a key of their own,
 * so whoever begins again after a crash, or at the same time, registers nobody twice.
 */
@Component
class CarryOutAllocations {

    private static final Logger log = LoggerFactory.getLogger(CarryOutAllocations.class);
    private static final int AT_ONCE = 20;
    /** Somebody has no seat, but a place in the waiting list. */
    private static final String WAITS = "waiting-list";
    private static final String MANDATE_REFUSED = "mandate-refused";

    private final WishRounds rounds;
    private final Wishes wishes;
    private final Allocations allocations;
    private final RegisterAwarded registerAwarded;
    private final StateProblem stateProblem;
    private final WishesHoldSeats holdSeats;
    private final InBackground background;

    CarryOutAllocations(WishRounds rounds, Wishes wishes, Allocations allocations, RegisterAwarded registerAwarded,
            StateProblem stateProblem, WishesHoldSeats holdSeats, InBackground background) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.allocations = allocations;
        this.registerAwarded = registerAwarded;
        this.stateProblem = stateProblem;
        this.holdSeats = holdSeats;
        this.background = background;
    }

    /** Goes on where a crash or a failure ended it. */
    @Scheduled(fixedDelayString = "${raict.wishes.carry-on-every:5s}")
    void carryOn() {
        allocations.publishing().forEach(this::begin);
    }

    void begin(EditionId edition) {
        background.begin(edition.value(), () -> carryOut(edition));
    }

    private void carryOut(EditionId edition) {
        try {
            var allocation = allocations.find(edition).orElseThrow();
            while (!allocation.isCarriedOut()) {
                allocation = carryOutSome(allocation);
            }
            finish(allocation);
        } catch (StaleEdit _) {
            log.info("The allocation of edition {} is carried out by another instance", edition);
        } catch (RuntimeException e) {
            log.warn("The allocation of edition {} is carried out a little later", edition, e);
        }
    }

    private Allocation carryOutSome(Allocation allocation) {
        var some = allocation.toCarryOut(AT_ONCE);
        var unmet = new ArrayList<Unmet>();
        some.forEach(award -> unmet.addAll(register(allocation.edition(), award)));
        return allocations.save(allocation.carriedOut(some.size(), unmet));
    }

    private List<Unmet> register(EditionId edition, Award award) {
        var wish = wishes.find(award.wish());
        if (award.sessions().isEmpty() || wish.isEmpty()) {
            return List.of();
        }
        if (stateProblem.isRefused(wish.get())) {
            return award.sessions().stream().map(each -> new Unmet(award.wish(), each, MANDATE_REFUSED)).toList();
        }
        return unmet(award.wish(), register(edition, wish.get(), award.sessions()));
    }

    private ChoiceDetails register(EditionId edition, Wish wish, List<WorkshopId> sessions) {
        return registerAwarded.register(edition, keyOf(edition, wish.id()), wish.account(), wish.authority(),
                wish.person(), sessions);
    }

    private static UUID keyOf(EditionId edition, UUID wish) {
        return DerivedId.of("awarded", edition, wish);
    }

    private static List<Unmet> unmet(UUID wish, ChoiceDetails choice) {
        return choice.people().stream().flatMap(person -> person.seats().stream())
                .flatMap(seat -> rule(seat).stream()
                        .map(rule -> new Unmet(wish, new WorkshopId(seat.workshop()), rule)))
                .toList();
    }

    private static Optional<String> rule(SeatDetails seat) {
        var waits = Stream.ofNullable(seat.registration()).anyMatch(each -> each.rank() != null);
        return waits ? Optional.of(WAITS) : Optional.ofNullable(seat.rule());
    }

    /** The round first: it is done again as long as the allocation is not said to be published. */
    private void finish(Allocation allocation) {
        var edition = allocation.edition();
        rounds.find(edition).filter(round -> !round.published()).map(WishRound::publish).ifPresent(rounds::save);
        holdSeats.forget(edition);
        if (allocation.stage() == Allocation.Stage.PUBLISHING) {
            allocations.save(allocation.published());
        }
    }
}
