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
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows organisers the registrations of an edition or a workshop, a page at a time. */
@Service
public class ListRegistrations {

    /** Who finds more people than this needs another word, not another page. */
    static final int PEOPLE_FOUND_AT_MOST = 200;

    private final RegistrationLists lists;
    private final Participants participants;
    private final PageOfRegistrations pages;

    ListRegistrations(RegistrationLists lists, Participants participants, PageOfRegistrations pages) {
        this.lists = lists;
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

    /** The latest first. */
    public RegistrationPage ofEdition(UUID edition, Filter filter, Paging paging) {
        var id = new EditionId(edition);
        Among among = filter.authority().<Among>map(code -> new Among.OfAuthority(id, code))
                .orElseGet(() -> new Among.OfEdition(id));
        return page(id, among, Order.LATEST, filter, paging);
    }

    /** In order of arrival. */
    public RegistrationPage ofWorkshop(UUID workshop, Filter filter, Paging paging) {
        var id = new WorkshopId(workshop);
        var known = lists.summaries(Set.of(id)).stream().findFirst().orElseThrow(() -> new WorkshopUnknown(id));
        return page(known.workshop().edition(), new Among.OfWorkshop(id), Order.EARLIEST, filter, paging);
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
