package fr.raict.registration.seating.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.ListAuthorities;
import fr.raict.registration.seating.application.ListAuthorities.AuthorityPage;
import fr.raict.registration.seating.application.ListRegistrations;
import fr.raict.registration.seating.application.ListRegistrations.Filter;
import fr.raict.registration.seating.application.RegistrationDetails.State;
import fr.raict.registration.seating.application.SummariseEdition;
import fr.raict.registration.seating.application.SummariseEdition.EditionSummary;
import fr.raict.registration.seating.web.RegistrationView.AuthorityView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** What organisers see of a whole edition. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class OversightController {

    private final SummariseEdition summariseEdition;
    private final ListRegistrations listRegistrations;
    private final ListAuthorities listAuthorities;

    OversightController(SummariseEdition summariseEdition, ListRegistrations listRegistrations,
            ListAuthorities listAuthorities) {
        this.summariseEdition = summariseEdition;
        this.listRegistrations = listRegistrations;
        this.listAuthorities = listAuthorities;
    }

    record SummaryView(int registered, int waiting, int withdrawn, int authorities, List<AvailabilityView> byWorkshop,
            List<DayView> perDay) {

        record DayView(LocalDate day, int count) {
        }

        static SummaryView of(EditionSummary summary) {
            return new SummaryView(summary.registered(), summary.waiting(), summary.withdrawn(), summary.authorities(),
                    summary.byWorkshop().stream().map(AvailabilityView::of).toList(), summary.perDay().entrySet()
                            .stream().map(entry -> new DayView(entry.getKey(), entry.getValue())).toList());
        }
    }

    record AuthorityPageView(List<RepresentedAuthorityView> items, int page, long pages, long total) {

        /** An authority with people registered or waiting. */
        record RepresentedAuthorityView(AuthorityView authority, int seated, int waiting) {
        }

        static AuthorityPageView of(AuthorityPage found) {
            return new AuthorityPageView(found.items().stream()
                    .map(each -> new RepresentedAuthorityView(new AuthorityView(each.code(), each.name()),
                            each.seated(), each.waiting()))
                    .toList(), found.paging().page(), found.paging().pagesOf(found.total()), found.total());
        }
    }

    @GetMapping("/summary")
    @Access(ORGANISER)
    SummaryView summary(@PathVariable UUID edition) {
        return SummaryView.of(summariseEdition.of(edition));
    }

    /** The latest first. {@code q}: beginnings of words of a name, an address or an authority's name. */
    @GetMapping("/registrations")
    @Access(ORGANISER)
    RegistrationPageView registrations(@PathVariable UUID edition, @RequestParam Optional<State> state,
            @RequestParam Optional<String> authority, @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        return RegistrationPageView.of(
                listRegistrations.ofEdition(edition, new Filter(state, authority, q), new Paging(page, size)), caller);
    }

    /** In alphabetical order. {@code code}: only these, at most as many as a page holds. */
    @GetMapping("/authorities")
    @Access(ORGANISER)
    AuthorityPageView authorities(@PathVariable UUID edition,
            @RequestParam(defaultValue = "") @Size(max = Paging.LARGEST) Set<String> code,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        return AuthorityPageView.of(listAuthorities.ofEdition(edition, code, new Paging(page, size)));
    }
}
