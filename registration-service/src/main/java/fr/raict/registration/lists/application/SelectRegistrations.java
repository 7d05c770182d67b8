package fr.raict.registration.lists.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Makes a query of what organisers narrow a list to, the same for a page and for a file. */
@Component
class SelectRegistrations {

    /** Who finds more people than this needs another word, not another page. */
    static final int PEOPLE_FOUND_AT_MOST = 50;

    private final ListedRegistrations lists;
    private final MandatesHeld mandates;

    SelectRegistrations(ListedRegistrations lists, MandatesHeld mandates) {
        this.lists = lists;
        this.mandates = mandates;
    }

    /** @param partial whether the words find more people than the query looks for */
    record Selection(RegistrationQuery query, boolean partial) {
    }

    /** The latest first; those of one authority as its delegates see them, in the order of the programme. */
    Selection ofEdition(EditionId edition, Filter filter, Paging paging) {
        return filter.authority().isPresent()
                ? selection(edition, new Among.OfAuthority(edition, mandates.codeNow(filter.authority().get())),
                        Order.PROGRAMME, filter, paging)
                : selection(edition, new Among.OfEdition(edition), Order.LATEST, filter, paging);
    }

    /** In order of arrival. */
    Selection ofWorkshop(EditionId edition, WorkshopId workshop, Filter filter, Paging paging) {
        return selection(edition, new Among.OfWorkshop(workshop), Order.EARLIEST, filter, paging);
    }

    private Selection selection(EditionId edition, Among among, Order order, Filter filter, Paging paging) {
        var people = filter.participant().map(one -> List.of(new ParticipantId(one)))
                .or(() -> peopleFound(edition, filter.words()));
        return new Selection(
                new RegistrationQuery(among, filter.state(), filter.profile(), people.map(SelectRegistrations::atMost),
                        order, paging),
                people.filter(found -> found.size() > PEOPLE_FOUND_AT_MOST).isPresent());
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
