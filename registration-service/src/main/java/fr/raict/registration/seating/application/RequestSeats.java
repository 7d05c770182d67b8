package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Person;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RegistrationWindow;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Registers people of an authority for a workshop. The same Idempotency-Key again changes nothing. */
@Service
public class RequestSeats {

    private final SeatDesks desks;
    private final KnownEditions editions;
    private final MandatesHeld mandates;
    private final Viewers viewers;
    private final RegistrationFile file;
    private final Quotas quotas;
    private final IdGenerator ids;
    private final Clock clock;

    RequestSeats(SeatDesks desks, KnownEditions editions, MandatesHeld mandates, Viewers viewers,
            RegistrationFile file, Quotas quotas, IdGenerator ids, Clock clock) {
        this.desks = desks;
        this.editions = editions;
        this.mandates = mandates;
        this.viewers = viewers;
        this.file = file;
        this.quotas = quotas;
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
        var mandated = mandates.authority(caller, authority);
        var named = new Authority(mandated.code(), mandated.name());
        var key = RequestKey.of(caller.subject(), idempotencyKey);
        var viewer = viewers.of(caller);
        var askedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // However often it needs to be decided, its registrations have the same ids.
        var identified = identified(people);
        Function<SeatBook, SeatRequest> request = book -> new SeatRequest(key, caller.subject(), viewer, named,
                applicants(identified, book.workshop().edition()), askedAt);
        Function<SeatBook, RegistrationWindow> window = book -> editions.windowOf(book.workshop().edition());
        var answer = desks.answer(id, PendingAnswer.registering(identified, key,
                book -> uses(viewer, named, book.newcomers(request.apply(book), window.apply(book))),
                book -> book.request(request.apply(book), window.apply(book))));
        return new SeatsAnswered(file.details(id, answer.registrations(), identified, caller.subject()),
                answer.registeredSomebody());
    }

    /** An organiser is bound by no quota. */
    private List<Use> uses(Viewer viewer, Authority authority, int newcomers) {
        return switch (viewer) {
            case Viewer.Delegate(var account, _, var pending) when newcomers > 0 ->
                quotas.uses(account, authority.code(), pending.contains(authority.code()), newcomers);
            case Viewer.Delegate _, Viewer.Organiser _, Viewer.TicketHolder _ -> List.of();
        };
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
