package fr.raict.registration.lists.application;

import java.util.Collection;
import java.util.List;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;

/** What lists are answered from, as written by who wrote the seat books. */
public interface ListedRegistrations {

    /** At most as many as the query's page holds. */
    List<ListedRegistration> find(RegistrationQuery query);

    long count(RegistrationQuery query);

    /** Who registrations are for, each address once as it was told last; who was registered last comes first. */
    List<Person> people(Among among, int atMost);

    /** Of all workshops of an edition, of which there are some hundred at most. */
    List<SeatBookSummary> summaries(EditionId edition);

    List<Workshop> workshops(Collection<WorkshopId> ids);

    /** People of an edition by their name, their address or their authority's name, some of them if there are more. */
    List<ParticipantId> people(EditionId edition, SearchWords words, int atMost);
}
