package fr.raict.registration.choosing.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.SeatAskers;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

import static java.time.temporal.ChronoUnit.MILLIS;

/**
 * Registers a person for the sessions that an organiser awards them, in the name of the account that asked for them. The
 * organiser's say-so holds: no quota and no open round of wishes is against it, and no question is asked.
 */
@Service
public class RegisterAwarded {

    private final MakeChoice makeChoice;
    private final SeatAskers askers;
    private final Clock clock;

    RegisterAwarded(MakeChoice makeChoice, SeatAskers askers, Clock clock) {
        this.makeChoice = makeChoice;
        this.askers = askers;
        this.clock = clock;
    }

    /**
     * @param key the same again changes nothing
     * @param account as if it had registered them
     * @throws SeatingUnavailable when not all of it was answered in time
     */
    public ChoiceDetails register(EditionId edition, UUID key, String account, Authority authority, Person person,
            List<WorkshopId> sessions) {
        var asker = askers.again(account, true, authority, clock.instant().truncatedTo(MILLIS));
        return makeChoice.of(edition, key, asker, ChosenForPeople.unasked(Choice.Kind.REGISTER,
                authority.code(), List.of(PersonChoice.of(person, sessions))), () -> {});
    }
}
