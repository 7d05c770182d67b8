package fr.raict.registration.lists.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.stereotype.Service;

/** Finds people of an edition, as told last. */
@Service
public class FindPeople {

    private final EditionPeople people;

    FindPeople(EditionPeople people) {
        this.people = people;
    }

    /**
     * Some of them, by name.
     *
     * @param total on all pages
     */
    public record People(List<ListedPerson> people, Paging paging, long total) {
    }

    /** Whose latest registration that has not ended is for the authority. */
    public People ofAuthority(EditionId edition, String code, Paging paging) {
        var query = new PeopleQuery(edition, Optional.empty(), Optional.of(code), ProfileFilter.ALL,
                Optional.empty(), PeopleQuery.Order.NAME, paging);
        return new People(people.find(query), paging, people.count(query));
    }

    /** Empty for who was never registered in it. */
    public Optional<ListedPerson> find(EditionId edition, ParticipantId participant) {
        return people.find(new PeopleQuery(edition, Optional.empty(), Optional.empty(), ProfileFilter.ALL,
                Optional.of(Set.of(participant)), PeopleQuery.Order.NAME, new Paging(0, 1))).stream().findFirst();
    }
}
