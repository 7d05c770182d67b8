package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.DerivedId;
import org.springframework.stereotype.Service;

/**
 * Gives seats to people who stand at the door of a workshop, whose volunteers ask for them. Each takes a seat that there
 * is, so no quota counts them; and nobody is asked questions at the door. What they awaited at that time ends.
 */
@Service
public class SeatPeopleOnSite {

    private final SeatDesks desks;
    private final SeatAskers askers;
    private final SeatRequests requests;
    private final FinishMoves finishMoves;
    private final Clock clock;

    SeatPeopleOnSite(SeatDesks desks, SeatAskers askers, SeatRequests requests, FinishMoves finishMoves, Clock clock) {
        this.desks = desks;
        this.askers = askers;
        this.requests = requests;
        this.finishMoves = finishMoves;
        this.clock = clock;
    }

    /** @throws RuntimeException a refusal when there is no such authority */
    public Authority authority(String code) {
        return askers.anyAuthority(code);
    }

    /** The same Idempotency-Key again changes nothing. */
    public Registration register(WorkshopId workshop, UUID idempotencyKey, Authority authority, Person person,
            Caller caller) {
        var asker = new SeatAsker(caller.subject(), new Viewer.Organiser(), authority,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var key = RequestKey.of(asker.account(), idempotencyKey);
        var id = new RegistrationId(DerivedId.of("registration", key.value()));
        var answer = desks.answer(workshop, requests.onSite(asker, key, id, person));
        finishMoves.tryOf(workshop);
        return answer.registrations().getFirst().registration();
    }

    /** Somebody who waits for a seat has it then. Again changes nothing. */
    public Registration seat(WorkshopId workshop, RegistrationId registration) {
        var seated = desks.answer(workshop, PendingAnswer.onLatest(Mentioned.registrations(List.of(registration)),
                book -> book.seatOnSite(registration)));
        finishMoves.tryOf(workshop);
        return seated.registration();
    }
}
