package fr.raict.registration.seating.application;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raict.registration.seating.application.RegistrationQuery.Among;
import fr.raict.registration.seating.domain.Placed;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Finds a page of registrations. Only who waits is looked up in the seat book, which alone knows the rank. */
@Component
class PageOfRegistrations {

    private final RegistrationLists lists;
    private final SeatBookSummaries summaries;
    private final SeatDesks desks;
    private final RegistrationFile file;

    PageOfRegistrations(RegistrationLists lists, SeatBookSummaries summaries, SeatDesks desks, RegistrationFile file) {
        this.lists = lists;
        this.summaries = summaries;
        this.desks = desks;
        this.file = file;
    }

    RegistrationPage of(RegistrationQuery query, boolean partial) {
        var found = lists.find(query);
        var placed = placed(found);
        var items = found.stream().map(each -> file.details(each.workshop(),
                placed.getOrDefault(each.registration().id(), new Placed(each.registration(), 0)), each.person()))
                .toList();
        return new RegistrationPage(file.withUndelivered(items), workshopsOf(found), query.paging(), total(query),
                partial);
    }

    /** What the seat books say of those who wait according to the list. Only the latest surely has them all. */
    private Map<RegistrationId, Placed> placed(List<ListedRegistration> found) {
        var waiting = found.stream().filter(each -> each.registration().isWaiting())
                .collect(Collectors.groupingBy(ListedRegistration::workshop));
        var placed = new HashMap<RegistrationId, Placed>();
        waiting.forEach((workshop, registrations) -> placed.putAll(placed(workshop, registrations)));
        return placed;
    }

    private Map<RegistrationId, Placed> placed(WorkshopId workshop, List<ListedRegistration> waiting) {
        return desks.decide(workshop,
                SeatDecision.onLatest(book -> waiting.stream().map(each -> each.registration().id())
                        .collect(Collectors.toMap(id -> id, id -> book.find(id, new Viewer.Organiser())))));
    }

    private List<WorkshopDetails> workshopsOf(List<ListedRegistration> found) {
        var ids = found.stream().map(ListedRegistration::workshop)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var byId = lists.summaries(ids).stream().map(SeatBookSummary::workshop)
                .collect(Collectors.toMap(workshop -> workshop.id(), WorkshopDetails::of));
        return ids.stream().map(byId::get).toList();
    }

    /** The books have counted themselves, so that no database counts the rows of an edition for each page. */
    private long total(RegistrationQuery query) {
        return query.among() instanceof Among.OfEdition(var edition) && query.people().isEmpty()
                ? summaries.of(edition).stream().map(SeatBookSummary::counts)
                        .mapToInt(counts -> query.state().map(counts::in).orElseGet(counts::all)).sum()
                : lists.count(query);
    }
}
