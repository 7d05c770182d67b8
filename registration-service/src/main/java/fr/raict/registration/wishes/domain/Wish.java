package fr.raict.registration.wishes.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.EmailAddress;

/**
 * What one person would attend in an edition, as somebody of their authority said.
 *
 * @param version 0 while it was never stored
 * @param account that entered it
 * @param ranking each session once, the dearest first
 */
public record Wish(UUID id, long version, EditionId edition, String account, Authority authority, Person person,
        List<WorkshopId> ranking, Instant enteredAt) {

    /** More than anybody registers in the largest edition. */
    public static final int MOST_IN_EDITION = 5_000;

    public Wish {
        ranking = List.copyOf(ranking);
    }

    public ParticipantId participant() {
        return ParticipantId.of(edition, EmailAddress.of(person.email()));
    }

    public Wish changed(Person other, List<WorkshopId> others) {
        return new Wish(id, version, edition, account, authority, other, others, enteredAt);
    }

    public boolean isSeenBy(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Organiser _ -> true;
            case Viewer.Delegate(var delegate, var confirmed, var pending) -> confirmed.contains(authority.code())
                    || pending.contains(authority.code()) && account.equals(delegate);
            case Viewer.Individual _, Viewer.TicketHolder _ -> false;
        };
    }

    /** @return the place in the ranking, from 1; 0 when it is not wished */
    public int rankOf(WorkshopId session) {
        return ranking.indexOf(session) + 1;
    }
}
