package fr.raict.registration.seating.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.questions.application.Answering;
import fr.raict.registration.questions.application.CheckAnswers;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatRequest;
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
    private final CheckAnswers checkAnswers;
    private final IdGenerator ids;
    private final Clock clock;

    RequestSeats(SeatDesks desks, SeatAskers askers, SeatRequests requests, EditionsOfWorkshops editions,
            GovernEdition governEdition, RegistrationFile file, CheckAnswers checkAnswers, IdGenerator ids,
            Clock clock) {
        this.desks = desks;
        this.askers = askers;
        this.requests = requests;
        this.editions = editions;
        this.governEdition = governEdition;
        this.file = file;
        this.checkAnswers = checkAnswers;
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

    /** Somebody to register, with what was answered for them. */
    public record Applicant(Person person, GivenAnswers given) {
    }

    /**
     * @param authority its code
     * @param people with different e-mail addresses
     * @param together whether all are to have seats or nobody
     * @throws RuntimeException a refusal of answers when they do not fit
     */
    public SeatsAnswered request(UUID workshop, UUID idempotencyKey, String authority, List<Applicant> people,
            boolean together, Caller caller) {
        var id = new WorkshopId(workshop);
        var asker = askers.of(caller, authority, clock.instant());
        var key = SeatRequest.keyOf(RequestKey.of(asker.account(), idempotencyKey), together);
        governEdition.refuseBeyondShare(editions.of(id), asker, people.stream().map(Applicant::person).toList());
        var identified = identified(answered(id, key, asker, people));
        var answer = desks.answer(id,
                requests.taking(asker, key, identified, null, together, (_, answered) -> answered));
        return new SeatsAnswered(file.details(id, answer.registrations(), identified, caller.subject()),
                answer.registeredSomebody());
    }

    private List<Person> answered(WorkshopId workshop, RequestKey key, SeatAsker asker, List<Applicant> people) {
        var edition = editions.of(workshop).value();
        var answering = people.stream()
                .map(each -> new Answering(each.person(), List.of(workshop.value()), each.given())).toList();
        return checkAnswers.of(edition, asker.answeredFor(), answering, () -> isRepeated(workshop, key));
    }

    private boolean isRepeated(WorkshopId workshop, RequestKey key) {
        return desks.answer(workshop, PendingAnswer.onLatest(Mentioned.request(key), book -> book.state()
                .registrations().stream().anyMatch(each -> each.keys().contains(key))));
    }

    private SequencedMap<RegistrationId, Person> identified(List<Person> people) {
        var identified = new LinkedHashMap<RegistrationId, Person>();
        people.forEach(person -> identified.put(new RegistrationId(ids.generateId()), person));
        return identified;
    }
}
