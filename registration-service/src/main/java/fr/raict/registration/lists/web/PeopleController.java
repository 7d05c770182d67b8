package fr.raict.registration.lists.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.registration.lists.application.CountArrivals;
import fr.raict.registration.lists.application.CountArrivals.ArrivalsBy;
import fr.raict.registration.lists.application.ListPeople;
import fr.raict.registration.lists.application.ListPeople.PeoplePage;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.ListSessions;
import fr.raict.registration.lists.application.ListSessions.SessionLine;
import fr.raict.registration.lists.application.PeopleQuery.Order;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.values.Bounded;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.READER;

/** What organisers see of an edition beside its registrations: its people, its seats, and who came in when. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class PeopleController {

    private final ListPeople listPeople;
    private final ListSessions listSessions;
    private final CountArrivals countArrivals;

    PeopleController(ListPeople listPeople, ListSessions listSessions, CountArrivals countArrivals) {
        this.listPeople = listPeople;
        this.listSessions = listSessions;
        this.countArrivals = countArrivals;
    }

    /** {@code q}: beginnings of words of a name, an address or an authority's name. */
    @GetMapping("/people")
    @Access(READER)
    PeoplePage people(@PathVariable UUID edition, @RequestParam Optional<State> state,
            @RequestParam Optional<String> authority, @RequestParam Optional<AuthorityKind> type,
            @RequestParam Optional<Region> region, @RequestParam Optional<SizeClass> inhabitants,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "NAME") Order sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        var filter = new Filter(state, authority, Optional.empty(),
                new ProfileFilter(type, region, inhabitants), q);
        return listPeople.ofEdition(edition, filter, sort, new Paging(page, size));
    }

    @GetMapping("/sessions")
    @Access(READER)
    @Bounded(most = 500, because = "one for each workshop of an edition")
    List<SessionLine> sessions(@PathVariable UUID edition,
            @RequestParam(defaultValue = "PROGRAMME") ListSessions.Order sort) {
        return listSessions.ofEdition(edition, sort);
    }

    @GetMapping("/arrivals")
    @Access(ORGANISER)
    ArrivalsBy arrivals(@PathVariable UUID edition, @RequestParam CountArrivals.By by) {
        return countArrivals.of(edition, by);
    }
}
