package fr.raict.registration.lists.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.ListAuthorities;
import fr.raict.registration.lists.application.ListAuthorities.AuthorityPage;
import fr.raict.registration.lists.application.ListRegistrations;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.RegistrationPage;
import fr.raict.registration.lists.application.SummariseEdition;
import fr.raict.registration.lists.application.SummariseEdition.EditionSummary;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.values.Bounded;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.PUBLIC;
import static fr.raict.platform.security.Access.Level.READER;

/** What organisers and other systems see of a whole edition or of a workshop, and what everybody sees of its seats. */
@RestController
@RequestMapping("${raict.api}")
class EditionListsController {

    private final SummariseEdition summariseEdition;
    private final ListRegistrations listRegistrations;
    private final ListAuthorities listAuthorities;

    EditionListsController(SummariseEdition summariseEdition, ListRegistrations listRegistrations,
            ListAuthorities listAuthorities) {
        this.summariseEdition = summariseEdition;
        this.listRegistrations = listRegistrations;
        this.listAuthorities = listAuthorities;
    }

    @GetMapping("/editions/{edition}/availability")
    @Access(PUBLIC)
    @Bounded(most = 500, because = "one for each workshop of an edition")
    List<Availability> availability(@PathVariable UUID edition) {
        return summariseEdition.availability(edition);
    }

    @GetMapping("/editions/{edition}/summary")
    @Access(READER)
    EditionSummary summary(@PathVariable UUID edition) {
        return summariseEdition.of(edition);
    }

    /**
     * The latest first; of one authority in the order of the programme. {@code q}: beginnings of words of a name, an
     * address or an authority's name.
     */
    @GetMapping("/editions/{edition}/registrations")
    @Access(READER)
    RegistrationPage registrations(@PathVariable UUID edition, @RequestParam Optional<State> state,
            @RequestParam Optional<String> authority, @RequestParam Optional<UUID> participant,
            @RequestParam Optional<AuthorityKind> type,
            @RequestParam Optional<Region> region, @RequestParam Optional<SizeClass> inhabitants,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        var filter = new Filter(state, authority, participant, new ProfileFilter(type, region, inhabitants), q);
        return listRegistrations.ofEdition(edition, filter, new Paging(page, size), caller);
    }

    /** In order of arrival, with the seats beside. */
    @GetMapping("/workshops/{workshop}/registrations")
    @Access(READER)
    RegistrationPage ofWorkshop(@PathVariable UUID workshop, @RequestParam Optional<State> state,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        return listRegistrations.ofWorkshop(workshop,
                new Filter(state, Optional.empty(), Optional.empty(), ProfileFilter.ALL, q),
                new Paging(page, size), caller);
    }

    /** Those with people registered or waiting, in alphabetical order. */
    @GetMapping("/editions/{edition}/authorities")
    @Access(READER)
    AuthorityPage authorities(@PathVariable UUID edition,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        return listAuthorities.ofEdition(edition, new Paging(page, size));
    }
}
