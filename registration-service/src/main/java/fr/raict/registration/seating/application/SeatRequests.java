package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.MoveSeat.Leaving;
import fr.raict.registration.seating.application.SeatChange.HandOver;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Instead;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RegistrationWindow;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.SeatAnswer;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRequest;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.SeatRequest.PartOf;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is asked for people into the words of a seat book, with what it counts towards. */
@Component
class SeatRequests {

    private final KnownEditions editions;
    private final Quotas quotas;
    private final TraitsOfPeople traits;
    private final WishingEditions wishing;

    SeatRequests(KnownEditions editions, Quotas quotas, TraitsOfPeople traits, WishingEditions wishing) {
        this.editions = editions;
        this.quotas = quotas;
        this.traits = traits;
        this.wishing = wishing;
    }

    /**
     * @param people by the ids that their registrations get, the same however often it needs to be decided
     * @param partOf a choice of several sessions; null when it stands for itself
     * @param together whether all are to have seats or nobody, as the key says
     * @param answer what is made of the answer
     */
    <R> PendingAnswer<R> taking(SeatAsker asker, RequestKey key, SequencedMap<RegistrationId, Person> people,
            @Nullable PartOf partOf, boolean together, BiFunction<SeatBook, SeatAnswer, R> answer) {
        Function<SeatBook, SeatRequest> request = book -> request(book, asker, key, people, partOf, together);
        return PendingAnswer.registering(people, Mentioned.request(key),
                book -> usesOfNewcomers(book, asker, book.newcomers(request.apply(book), window(book))),
                book -> answer.apply(book, book.request(request.apply(book), window(book))));
    }

    /** Counts like somebody who is registered, as it writes to somebody. */
    <R> PendingAnswer<R> handingOver(SeatAsker asker, HandOver asked, PartOf partOf,
            BiFunction<SeatBook, SeatAnswer, R> answer) {
        var people = asked.identified();
        Function<SeatBook, SeatRequest> request = book -> request(book, asker, asked.key(), people, partOf,
                false);
        return PendingAnswer.registering(people, new Mentioned(Set.of(asked.from()), Set.of(asked.key())),
                book -> uses(asker.viewer(), asker.authority(), book.successors(asked.from(), request.apply(book))),
                book -> answer.apply(book, book.handOver(asked.from(), request.apply(book))));
    }

    /**
     * For one person, who gives up another seat for it.
     *
     * @param id that the registration gets
     */
    PendingAnswer<SeatAnswer> moving(SeatAsker asker, RequestKey key, RegistrationId id, Person person,
            Leaving leaving) {
        Function<SeatBook, SeatRequest> request = book -> moving(book, asker, key, id, person, leaving);
        return PendingAnswer.registering(Map.of(id, person), Mentioned.request(key),
                book -> usesOfNewcomers(book, asker, book.newcomers(request.apply(book), window(book))),
                book -> book.request(request.apply(book), window(book)));
    }

    /** For one person at the door, whatever quotas say. */
    PendingAnswer<SeatAnswer> onSite(SeatAsker asker, RequestKey key, RegistrationId id, Person person) {
        return PendingAnswer.registering(Map.of(id, person), Mentioned.request(key), _ -> List.of(),
                book -> book.registerOnSite(new SeatRequest(key, asker.account(), asker.viewer(), asker.authority(),
                        List.of(applicant(id, person, asker, null, book.workshop().edition())), asker.askedAt(),
                        null, false)));
    }

    private SeatRequest moving(SeatBook book, SeatAsker asker, RequestKey key, RegistrationId id, Person person,
            Leaving leaving) {
        var edition = leaving.workshop().edition();
        if (!book.workshop().edition().equals(edition)) {
            throw new SeatRefused.WorkshopUnknown(book.workshop().id());
        }
        return new SeatRequest(key, asker.account(), asker.viewer(), asker.authority(),
                List.of(applicant(id, person, asker, leaving.instead(), edition)), asker.askedAt(), null, false);
    }

    /** What came of the same, if it was asked for before. */
    PendingAnswer<SeatAnswer> moved(SeatAsker asker, RequestKey key, RegistrationId id, Person person) {
        return PendingAnswer.onLatest(Mentioned.request(key),
                book -> book.repeat(new SeatRequest(key, asker.account(), asker.viewer(), asker.authority(),
                        List.of(applicant(id, person, asker, null, book.workshop().edition())), asker.askedAt(),
                        null, false)));
    }

    private SeatRequest request(SeatBook book, SeatAsker asker, RequestKey key,
            SequencedMap<RegistrationId, Person> people, @Nullable PartOf partOf, boolean together) {
        return new SeatRequest(key, asker.account(), asker.viewer(), asker.authority(),
                applicants(people, asker, book.workshop().edition()), asker.askedAt(), partOf,
                together);
    }

    private RegistrationWindow window(SeatBook book) {
        return editions.windowOf(book.workshop().edition());
    }

    /** @throws SeatRefused.WishesOpen for people who come anew, unless an organiser asks */
    private List<Use> usesOfNewcomers(SeatBook book, SeatAsker asker, int newcomers) {
        if (newcomers > 0 && !(asker.viewer() instanceof Viewer.Organiser)
                && wishing.isWishing(book.workshop().edition())) {
            throw new SeatRefused.WishesOpen();
        }
        return uses(asker.viewer(), asker.authority(), newcomers);
    }

    /** An organiser is bound by no quota. */
    private List<Use> uses(Viewer viewer, Authority authority, int newcomers) {
        return switch (viewer) {
            case Viewer.Delegate(var account, _, var pending) when newcomers > 0 ->
                quotas.uses(account, authority.code(), pending.contains(authority.code()), newcomers);
            case Viewer.Individual oneself when newcomers > 0 -> quotas.uses(oneself);
            case Viewer.Individual _, Viewer.Delegate _, Viewer.Organiser _, Viewer.TicketHolder _ -> List.of();
        };
    }

    private List<Applicant> applicants(SequencedMap<RegistrationId, Person> people, SeatAsker asker,
            EditionId edition) {
        return people.entrySet().stream()
                .map(entry -> applicant(entry.getKey(), entry.getValue(), asker, null, edition))
                .toList();
    }

    private Applicant applicant(RegistrationId registration, Person person, SeatAsker asker,
            @Nullable Instead instead,
            EditionId edition) {
        var participant = participant(edition, person);
        return new Applicant(registration, participant, traits.of(edition, participant, person, asker.authority()),
                instead);
    }

    private static ParticipantId participant(EditionId edition, Person person) {
        return ParticipantId.of(edition, EmailAddress.of(person.email()));
    }
}
