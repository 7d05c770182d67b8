package fr.raict.registration.seating.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Instead;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatAnswer;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/**
 * Somebody changes to another workshop: they keep what they have until they have a seat there, which may be at once or,
 * when it is full, once one is free for them. The same Idempotency-Key again changes nothing.
 */
@Service
public class MoveSeat {

    private final SeatDesks desks;
    private final SeatAskers askers;
    private final SeatRequests requests;
    private final Viewers viewers;
    private final Participants participants;
    private final FinishMoves finishMoves;
    private final RegistrationFile file;
    private final IdGenerator ids;
    private final Clock clock;

    MoveSeat(SeatDesks desks, SeatAskers askers, SeatRequests requests, Viewers viewers, Participants participants,
            FinishMoves finishMoves, RegistrationFile file, IdGenerator ids, Clock clock) {
        this.desks = desks;
        this.askers = askers;
        this.requests = requests;
        this.viewers = viewers;
        this.participants = participants;
        this.finishMoves = finishMoves;
        this.file = file;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody gives up. */
    record Leaving(Workshop workshop, Registration registration) {
        Instead instead() {
            return new Instead(workshop.id(), registration.id());
        }
    }

    /**
     * @param from the registration that ends, in its workshop
     * @param to the other workshop
     * @return the registration there
     * @throws SeatRefused.RegistrationEnded when the one that is to end has ended otherwise
     */
    public RegistrationDetails move(Instead from, UUID to, UUID idempotencyKey, Caller caller) {
        var leaving = leaving(from, caller);
        var person = personOf(leaving.registration());
        var asker = askers.again(caller.subject(), caller.organiser(), leaving.registration().authority(),
                clock.instant());
        var key = RequestKey.of(asker.account(), idempotencyKey);
        var id = new RegistrationId(ids.generateId());
        var target = new WorkshopId(to);
        var answer = leaving.registration().isActive()
                ? desks.answer(target, requests.moving(asker, key, id, person, leaving))
                : desks.answer(target, requests.moved(asker, key, id, person));
        finishMoves.of(target);
        return details(target, answer, person, caller);
    }

    /** @throws SeatRefused.RegistrationUnknown when the person was erased */
    private Person personOf(Registration leaving) {
        return Optional.ofNullable(participants.find(List.of(leaving)).get(leaving.id()))
                .orElseThrow(() -> new SeatRefused.RegistrationUnknown(leaving.id()));
    }

    private Leaving leaving(Instead from, Caller caller) {
        var viewer = viewers.of(caller);
        return desks.answer(from.workshop(), PendingAnswer.onLatest(
                Mentioned.registrations(List.of(from.registration())),
                book -> new Leaving(book.workshop(), book.find(from.registration(), viewer).registration())));
    }

    private RegistrationDetails details(WorkshopId target, SeatAnswer answer, Person person, Caller caller) {
        var arrived = answer.registrations().getFirst();
        return file.details(target, List.of(arrived), Map.of(arrived.registration().id(), person), caller.subject())
                .getFirst();
    }
}
