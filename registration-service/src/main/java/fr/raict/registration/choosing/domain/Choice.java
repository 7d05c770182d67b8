package fr.raict.registration.choosing.domain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.values.DerivedId;

/**
 * What somebody chose for several seats of an edition in one form. It is stored before anybody is registered, so that it
 * is carried out whatever happens meanwhile, and never changes once it is finished.
 *
 * @param id the key of the request that made it
 * @param account who asked
 * @param organiser whether they asked as one
 * @param together whether in each session all of its people are to have seats or nobody
 * @param finished whether it is known what became of each seat
 */
public record Choice(UUID id, Kind kind, EditionId edition, String account, boolean organiser, Authority authority,
        Instant askedAt, List<PersonChoice> people, boolean together, boolean finished, long version) {

    /** What happens to the people it names. */
    public enum Kind {
        /** They are registered. */
        REGISTER,
        /** They come in the places of others. */
        REPLACE,
        /** They are the same people, at other addresses. */
        CORRECT,
        /** Their registrations end. */
        WITHDRAW
    }

    public Choice {
        people = List.copyOf(people);
    }

    /** Whether the same was asked, whatever became of it, and whatever was answered: the first answers count. */
    public boolean asksTheSameAs(Choice other) {
        return kind == other.kind && together == other.together && edition.equals(other.edition)
                && authority.code().equals(other.authority.code()) && asked().equals(other.asked());
    }

    /** The same, for what its authority is called by now. */
    public Choice of(Authority now) {
        return new Choice(id, kind, edition, account, organiser, now, askedAt, people, together, finished,
                version);
    }

    /** @param answering the same people with their answers, in the same order */
    public Choice answeredBy(List<Person> answering) {
        var rest = new ArrayDeque<>(answering);
        var answered = people.stream().map(each -> each.by(rest.remove())).toList();
        return new Choice(id, kind, edition, account, organiser, authority, askedAt, answered, together, finished,
                version);
    }

    private List<PersonChoice> asked() {
        return people.stream().map(PersonChoice::asked).toList();
    }

    /** Person by person, each in the order chosen. */
    public Stream<ChosenSeat> seats() {
        return people.stream().flatMap(each -> each.seats().stream());
    }

    /** Identifies one seat of it as a request of its own. */
    public RequestKey keyOf(PersonChoice person, ChosenSeat seat) {
        return new RequestKey(DerivedId.of("chosen-seat", id, person.person().email(), seat.workshop()));
    }

    /** @param seats what became of each, in the order of {@link #seats()} */
    public Choice finished(List<ChosenSeat> seats) {
        var rest = new ArrayDeque<>(seats);
        var answered = people.stream().map(each -> each.with(each.seats().stream().map(_ -> rest.remove()).toList()))
                .toList();
        return new Choice(id, kind, edition, account, organiser, authority, askedAt, answered, together, true,
                version);
    }
}
