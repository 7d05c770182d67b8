package fr.raict.registration.lists.application;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.RegistrationFile;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.application.WorkshopDetails;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Finds a page of registrations. Only who waits or is offered a seat is looked up in the seat book, which alone knows more of it. */
@Component
class PageOfRegistrations {

    private final ListedRegistrations lists;
    private final EditionSummaries summaries;
    private final ViewSeats viewSeats;
    private final ViewAvailability viewAvailability;
    private final RegistrationFile file;

    PageOfRegistrations(ListedRegistrations lists, EditionSummaries summaries, ViewSeats viewSeats,
            ViewAvailability viewAvailability, RegistrationFile file) {
        this.lists = lists;
        this.summaries = summaries;
        this.viewSeats = viewSeats;
        this.viewAvailability = viewAvailability;
        this.file = file;
    }

    /** @param account that looks */
    RegistrationPage of(RegistrationQuery query, String account) {
        var found = lists.find(query);
        var total = total(query);
        return new RegistrationPage(details(found, account), workshopsOf(found), query.paging().page(),
                query.paging().pagesOf(total), total, false, null);
    }

    private List<RegistrationDetails> details(List<ListedRegistration> found, String account) {
        var ranked = ranked(found);
        var page = found.stream().map(each -> file.details(each.workshop(),
                ranked.getOrDefault(each.registration().id(), RankedRegistration.unexplained(each.registration())),
                each.person(), account)).toList();
        return file.withUndelivered(page);
    }

    /** What the seat books say of those who wait, ask, or are offered a seat, according to the list. Only the latest surely has them all. */
    private Map<RegistrationId, RankedRegistration> ranked(List<ListedRegistration> found) {
        var waiting = found.stream()
                .filter(each -> each.registration().isActive() && !each.registration().isSeated())
                .collect(Collectors.groupingBy(ListedRegistration::workshop,
                        Collectors.mapping(each -> each.registration().id(), Collectors.toList())));
        var ranked = new HashMap<RegistrationId, RankedRegistration>();
        waiting.forEach((workshop, registrations) -> ranked.putAll(viewSeats.ranked(workshop, registrations)));
        return ranked;
    }

    private List<WorkshopDetails> workshopsOf(List<ListedRegistration> found) {
        var ids = found.stream().map(ListedRegistration::workshop)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var byId = lists.workshops(ids).stream().collect(Collectors.toMap(Workshop::id, WorkshopDetails::of));
        return ids.stream().map(id -> byId.computeIfAbsent(id, this::fromItsBook)).toList();
    }

    /** Of a workshop so new that the lists do not know it. */
    private WorkshopDetails fromItsBook(WorkshopId workshop) {
        return WorkshopDetails.of(viewAvailability.summary(workshop).workshop());
    }

    /** The books have counted themselves, so that no database counts the rows of an edition for each page. */
    private long total(RegistrationQuery query) {
        return query.among() instanceof Among.OfEdition(var edition) && query.people().isEmpty()
                && query.profile().isEmpty()
                        ? summaries.of(edition).stream().map(SeatBookSummary::counts)
                                .mapToInt(counts -> query.state().map(counts::in).orElseGet(counts::all)).sum()
                        : lists.count(query);
    }
}
