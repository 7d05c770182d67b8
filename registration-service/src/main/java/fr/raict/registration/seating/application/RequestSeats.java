package fr.raict.registration.seating.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Registers people of an authority for a workshop. The same Idempotency-Key again changes nothing. */
@Service
public class RequestSeats {

    private final SeatDesks desks;
    private final SeatAskers askers;
    private final SeatRequests requests;
    private final EditionsOfWorkshops editions;
    private final GovernEdition governEdition;
    private final RegistrationFile file;
    private final IdGenerator ids;
    private final Clock clock;

    RequestSeats(SeatDesks desks, SeatAskers askers, SeatRequests requests, EditionsOfWorkshops editions,
            GovernEdition governEdition, RegistrationFile file, IdGenerator ids, Clock clock) {
        this.desks = desks;
        this.askers = askers;
        this.requests = requests;
        this.editions = editions;
        this.governEdition = governEdition;
        this.file = file;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What became of a request, person by person.
     *
     * @param registeredSomebody whether it did that, rather than repeat what was so already
     */
    public record SeatsAnswered(List<RegistrationDetails> registrations, boolean registeredSomebody) {
    }

    /**
     * @param authority its code
     * @param people with different e-mail addresses
     */
    public SeatsAnswered request(UUID workshop, UUID idempotencyKey, String authority, List<Person> people,
            Caller caller) {
        var id = new WorkshopId(workshop);
        var asker = askers.of(caller, authority, clock.instant());
        var key = RequestKey.of(asker.account(), idempotencyKey);
        governEdition.refuseBeyondShare(editions.of(id), asker, people);
        var identified = identified(people);
        var answer = desks.answer(id, requests.taking(asker, key, identified, null, (_, answered) -> answered));
        return new SeatsAnswered(file.details(id, answer.registrations(), identified, caller.subject()),
                answer.registeredSomebody());
    }

    private SequencedMap<RegistrationId, Person> identified(List<Person> people) {
        var identified = new LinkedHashMap<RegistrationId, Person>();
        people.forEach(person -> identified.put(new RegistrationId(ids.generateId()), person));
        return identified;
    }
}
