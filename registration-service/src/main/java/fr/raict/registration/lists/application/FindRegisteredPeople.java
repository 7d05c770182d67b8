package fr.raict.registration.lists.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.Viewers;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;

/** Says for which workshops of an edition some people are registered, as far as the caller may see it. */
@Service
public class FindRegisteredPeople {

    /** Pages of registrations that are looked through: more than thirty people have. */
    private static final int MOST_PAGES = 20;

    private final PageOfRegistrations pages;
    private final Viewers viewers;

    FindRegisteredPeople(PageOfRegistrations pages, Viewers viewers) {
        this.pages = pages;
        this.viewers = viewers;
    }

    /** @return registrations that are active, in the order of the programme */
    public List<RegistrationDetails> of(UUID edition, List<EmailAddress> addresses, Caller caller) {
        var id = new EditionId(edition);
        var people = addresses.stream().map(address -> ParticipantId.of(id, address)).collect(Collectors.toSet());
        var among = caller.organiser() ? new Among.OfEdition(id) : new Among.SeenBy(viewers.asDelegate(caller));
        return active(among, people, caller.subject());
    }

    /** Whoever registered them: who can read their mails knows of each. */
    public List<RegistrationDetails> ofOneself(EditionId edition, Viewer.Individual person) {
        return active(new Among.OfEdition(edition), Set.of(person.participant()), person.account());
    }

    /** Whatever became of it. */
    public boolean isEverRegistered(EditionId edition, Viewer.Individual person) {
        var query = new RegistrationQuery(new Among.OfEdition(edition), Optional.empty(),
                Optional.of(Set.of(person.participant())), Order.PROGRAMME, new Paging(0, 1));
        return pages.of(query, person.account()).total() > 0;
    }

    private List<RegistrationDetails> active(Among among, Set<ParticipantId> people, String account) {
        var found = new ArrayList<RegistrationDetails>();
        var pagesThere = 1L;
        for (var page = 0; page < Math.min(pagesThere, MOST_PAGES); page++) {
            var query = new RegistrationQuery(among, Optional.empty(), Optional.of(people), Order.PROGRAMME,
                    new Paging(page, Paging.LARGEST));
            var part = pages.of(query, account);
            pagesThere = part.pages();
            part.items().stream().filter(each -> each.state().isActive()).forEach(found::add);
        }
        return found;
    }
}
