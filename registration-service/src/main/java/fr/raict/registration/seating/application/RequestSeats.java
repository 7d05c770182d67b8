package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.Mandates;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Registers people of an authority for a workshop. The same Idempotency-Key again changes nothing. */
@Service
public class RequestSeats {

    private final SeatDesks desks;
    private final KnownEditions editions;
    private final Mandates mandates;
    private final Viewers viewers;
    private final RegistrationFile file;
    private final IdGenerator ids;
    private final Clock clock;

    RequestSeats(SeatDesks desks, KnownEditions editions, Mandates mandates, Viewers viewers, RegistrationFile file,
            IdGenerator ids, Clock clock) {
        this.desks = desks;
        this.editions = editions;
        this.mandates = mandates;
        this.viewers = viewers;
        this.file = file;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param authority its code
     * @param people with different e-mail addresses
     */
    public record SeatsWanted(UUID workshop, UUID idempotencyKey, String authority, List<Person> people) {
    }

    /**
     * What became of it, person by person.
     *
     * @param news whether it registered somebody, rather than repeat what was so already
     */
    public record SeatsAnswered(List<RegistrationDetails> registrations, boolean news) {
    }

    public SeatsAnswered request(SeatsWanted wanted, Caller caller) {
        var workshop = new WorkshopId(wanted.workshop());
        var spokenFor = mandates.authority(caller, wanted.authority());
        var authority = new Authority(spokenFor.code(), spokenFor.name());
        var key = RequestKey.of(caller.subject(), wanted.idempotencyKey());
        var viewer = viewers.of(caller);
        var askedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // However often it needs to be decided, its registrations have the same ids.
        var people = identified(wanted.people());
        var answer = desks.decide(workshop, SeatDecision.entering(people, book -> {
            var edition = book.workshop().edition();
            var request = new SeatRequest(key, caller.subject(), viewer, authority, applicants(people, edition),
                    askedAt);
            return book.request(request, editions.windowOf(edition));
        }));
        return new SeatsAnswered(file.details(workshop, answer.registrations(), people), answer.news());
    }

    private SequencedMap<RegistrationId, Person> identified(List<Person> people) {
        var identified = new LinkedHashMap<RegistrationId, Person>();
        people.forEach(person -> identified.put(new RegistrationId(ids.generateId()), person));
        return identified;
    }

    private static List<Applicant> applicants(SequencedMap<RegistrationId, Person> people, EditionId edition) {
        return people.entrySet().stream()
                .map(entry -> new Applicant(entry.getKey(), participant(edition, entry.getValue()))).toList();
    }

    private static ParticipantId participant(EditionId edition, Person person) {
        return ParticipantId.of(edition, EmailAddress.of(person.email()));
    }
}
