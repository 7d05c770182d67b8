package fr.raict.registration.lists.application;

import java.util.Optional;
import java.util.Set;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.stereotype.Service;

/** Finds one person of an edition, as told last. */
@Service
public class FindPerson {

    private final EditionPeople people;

    FindPerson(EditionPeople people) {
        this.people = people;
    }

    /** Empty for who was never registered in it. */
    public Optional<ListedPerson> find(EditionId edition, ParticipantId participant) {
        return people.find(new PeopleQuery(edition, Optional.empty(), Optional.empty(), ProfileFilter.ALL,
                Optional.of(Set.of(participant)), PeopleQuery.Order.NAME, new Paging(0, 1))).stream().findFirst();
    }
}
