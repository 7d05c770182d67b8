package fr.raict.registration.choosing.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChoiceRefused;
import fr.raict.registration.choosing.domain.ChoiceRefused.ChoiceKeyReused;
import fr.raict.registration.choosing.domain.ChoiceRefused.PersonsOverlap;
import fr.raict.registration.choosing.domain.ChoiceRefused.SessionsOverlap;
import fr.raict.registration.choosing.domain.ChosenSeat;
import fr.raict.registration.choosing.domain.Overlaps;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.seating.application.SeatAskers;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.Workshop;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Registers people of an authority for several sessions of an edition. Each seat is decided for itself, and each person
 * is told of all of theirs at once. The same Idempotency-Key again changes nothing.
 */
@Service
public class ChooseSessions {

    private final Choices choices;
    private final CarryOut carryOut;
    private final SeatAskers askers;
    private final ViewAvailability viewAvailability;
    private final ChoiceFile file;
    private final Clock clock;

    ChooseSessions(Choices choices, CarryOut carryOut, SeatAskers askers, ViewAvailability viewAvailability,
            ChoiceFile file, Clock clock) {
        this.choices = choices;
        this.carryOut = carryOut;
        this.askers = askers;
        this.viewAvailability = viewAvailability;
        this.file = file;
        this.clock = clock;
    }

    /**
     * @param authority its code
     * @param people with different e-mail addresses
     * @throws ChoiceRefused when nobody can be registered so
     * @throws SeatingUnavailable when not all of it was answered in time: it is carried on by itself, and asking again
     *             with the key tells what became of it
     */
    public ChoiceDetails choose(UUID edition, UUID idempotencyKey, String authority, List<PersonChoice> people,
            Caller caller) {
        var asker = askers.of(caller, authority, clock.instant());
        var asked = new Choice(RequestKey.of(caller.subject(), idempotencyKey).value(), new EditionId(edition),
                caller.subject(), caller.organiser(), asker.authority(), asker.askedAt(), people, false, 0);
        var known = choices.find(asked.id());
        var stored = known.orElseGet(() -> store(asked));
        if (!stored.asksTheSameAs(asked)) {
            throw new ChoiceKeyReused();
        }
        return file.details(stored.finished() ? stored : carryOut.of(stored));
    }

    private Choice store(Choice asked) {
        refuseOverlaps(asked.people());
        try {
            return choices.add(asked);
        } catch (DuplicateKeyException e) {
            return choices.find(asked.id()).orElseThrow(() -> e);
        }
    }

    /** What does not take place, or is unknown, is refused with its seat. */
    private void refuseOverlaps(List<PersonChoice> people) {
        var found = new ArrayList<PersonsOverlap>();
        for (var i = 0; i < people.size(); i++) {
            var position = i;
            var workshops = people.get(i).seats().stream().map(ChosenSeat::workshop).map(viewAvailability::workshop)
                    .flatMap(Optional::stream).filter(Workshop::isPublished).toList();
            Overlaps.among(workshops).forEach(overlap -> found.add(new PersonsOverlap(position, overlap)));
        }
        if (!found.isEmpty()) {
            throw new SessionsOverlap(found);
        }
    }
}
