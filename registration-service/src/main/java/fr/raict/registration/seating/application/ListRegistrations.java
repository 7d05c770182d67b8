package fr.raict.registration.seating.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.seating.application.RegistrationQuery.Among;
import fr.raict.registration.seating.application.RegistrationQuery.Order;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows organisers the registrations of an edition or a workshop, a page at a time. */
@Service
public class ListRegistrations {

    /** Who finds more people than this needs another word, not another page. */
    static final int PEOPLE_FOUND_AT_MOST = 50;

    private final SeatDesks desks;
    private final Participants participants;
    private final PageOfRegistrations pages;

    ListRegistrations(SeatDesks desks, Participants participants, PageOfRegistrations pages) {
        this.desks = desks;
        this.participants = participants;
        this.pages = pages;
    }

    /**
     * What the list is narrowed to.
     *
     * @param authority its code
     * @param words which all begin a word of the person's name or address or of the authority's name
     */
    public record Filter(Optional<RegistrationDetails.State> state, Optional<String> authority, String words) {
    }

    /** The latest first; those of one authority as its delegates see them, in the order of the programme. */
    public RegistrationPage ofEdition(UUID edition, Filter filter, Paging paging) {
        var id = new EditionId(edition);
        return filter.authority().isPresent()
                ? page(id, new Among.OfAuthority(id, filter.authority().get()), Order.PROGRAMME, filter, paging)
                : page(id, new Among.OfEdition(id), Order.LATEST, filter, paging);
    }

    /**
     * In order of arrival.
     *
     * @throws WorkshopUnknown when there is no such workshop
     */
    public RegistrationPage ofWorkshop(UUID workshop, Filter filter, Paging paging) {
        var id = new WorkshopId(workshop);
        var known = desks.decide(id, SeatDecision.onCopy(SeatBook::workshop));
        return page(known.edition(), new Among.OfWorkshop(id), Order.EARLIEST, filter, paging);
    }

    private RegistrationPage page(EditionId edition, Among among, Order order, Filter filter, Paging paging) {
        var people = peopleFound(edition, filter.words());
        var partial = people.filter(found -> found.size() > PEOPLE_FOUND_AT_MOST).isPresent();
        var query = new RegistrationQuery(among, filter.state().map(ListRegistrations::state),
                people.map(ListRegistrations::atMost), order, paging);
        return pages.of(query, partial);
    }

    /** One more than are looked at, if there are. */
    private Optional<List<ParticipantId>> peopleFound(EditionId edition, String text) {
        var words = SearchWords.of(text);
        return words.isEmpty() ? Optional.empty()
                : Optional.of(participants.search(edition, words, PEOPLE_FOUND_AT_MOST + 1));
    }

    private static Set<ParticipantId> atMost(List<ParticipantId> people) {
        return new LinkedHashSet<>(people.subList(0, Math.min(people.size(), PEOPLE_FOUND_AT_MOST)));
    }

    private static Registration.State state(RegistrationDetails.State state) {
        return switch (state) {
            case SEATED -> Registration.State.SEATED;
            case WAITING -> Registration.State.WAITING;
            case WITHDRAWN -> Registration.State.WITHDRAWN;
            case CANCELLED -> Registration.State.CANCELLED;
        };
    }
}
