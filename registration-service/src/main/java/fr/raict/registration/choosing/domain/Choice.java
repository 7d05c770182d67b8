package fr.raict.registration.choosing.domain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.values.DerivedId;

/**
 * The sessions that an authority chose for its people in one form. It is stored before anybody is registered, so that it
 * is carried out whatever happens meanwhile, and never changes once it is finished.
 *
 * @param id the key of the request that made it
 * @param account who asked
 * @param organiser whether they asked as one
 * @param finished whether it is known what became of each seat
 */
public record Choice(UUID id, EditionId edition, String account, boolean organiser, Authority authority,
        Instant askedAt, List<PersonChoice> people, boolean finished, long version) {

    public Choice {
        people = List.copyOf(people);
    }

    /** Whether the same was asked, whatever became of it. */
    public boolean asksTheSameAs(Choice other) {
        return edition.equals(other.edition) && authority.code().equals(other.authority.code())
                && wishes().equals(other.wishes());
    }

    private List<List<Object>> wishes() {
        return people.stream().map(each -> List.<Object>of(each.person(), each.workshops())).toList();
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
        var answered = people.stream().map(each -> new PersonChoice(each.person(),
                each.seats().stream().map(_ -> rest.remove()).toList())).toList();
        return new Choice(id, edition, account, organiser, authority, askedAt, answered, true, version);
    }
}
