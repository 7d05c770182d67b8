package fr.raict.registration.lists.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows organisers the registrations of an edition or a workshop, a page at a time. */
@Service
public class ListRegistrations {

    /** Who finds more people than this needs another word, not another page. */
    static final int PEOPLE_FOUND_AT_MOST = 50;

    private final ViewAvailability viewAvailability;
    private final ListedRegistrations lists;
    private final PageOfRegistrations pages;
    private final MandatesHeld mandates;

    ListRegistrations(ViewAvailability viewAvailability, ListedRegistrations lists, PageOfRegistrations pages,
            MandatesHeld mandates) {
        this.viewAvailability = viewAvailability;
        this.mandates = mandates;
        this.lists = lists;
        this.pages = pages;
    }

    /**
     * What the list is narrowed to.
     *
     * @param authority its code
     * @param words which all begin a word of the person's name or address or of the authority's name
     */
    public record Filter(Optional<Registration.State> state, Optional<String> authority, String words) {
    }

    /** The latest first; those of one authority as its delegates see them, in the order of the programme. */
    public RegistrationPage ofEdition(UUID edition, Filter filter, Paging paging, Caller caller) {
        var id = new EditionId(edition);
        return filter.authority().isPresent()
                ? page(id, new Among.OfAuthority(id, mandates.codeNow(filter.authority().get())), Order.PROGRAMME,
                        filter, paging, caller)
                : page(id, new Among.OfEdition(id), Order.LATEST, filter, paging, caller);
    }

    /** In order of arrival, with the seats beside; refused when there is no such workshop. */
    public RegistrationPage ofWorkshop(UUID workshop, Filter filter, Paging paging, Caller caller) {
        var id = new WorkshopId(workshop);
        var summary = viewAvailability.summary(id);
        return page(summary.workshop().edition(), new Among.OfWorkshop(id), Order.EARLIEST, filter, paging, caller)
                .with(viewAvailability.inProgramme(summary));
    }

    private RegistrationPage page(EditionId edition, Among among, Order order, Filter filter, Paging paging,
            Caller caller) {
        var people = peopleFound(edition, filter.words());
        var query = new RegistrationQuery(among, filter.state(), people.map(ListRegistrations::atMost), order, paging);
        var page = pages.of(query, caller.subject());
        return people.filter(found -> found.size() > PEOPLE_FOUND_AT_MOST).isPresent() ? page.partially() : page;
    }

    /** One more than are looked at, if there are. */
    private Optional<List<ParticipantId>> peopleFound(EditionId edition, String text) {
        var words = SearchWords.of(text);
        return words.isEmpty() ? Optional.empty()
                : Optional.of(lists.people(edition, words, PEOPLE_FOUND_AT_MOST + 1));
    }

    private static Set<ParticipantId> atMost(List<ParticipantId> people) {
        return new LinkedHashSet<>(people.subList(0, Math.min(people.size(), PEOPLE_FOUND_AT_MOST)));
    }
}
