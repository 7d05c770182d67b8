package fr.raict.registration.seating.application;

import java.util.List;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.RegistrationQuery.Among;
import fr.raict.registration.seating.application.RegistrationQuery.Order;
import org.springframework.stereotype.Service;

/** Everyone the caller's authorities registered, as far as the caller's mandates let them see. */
@Service
public class ViewWorkspace {

    private final Viewers viewers;
    private final PageOfRegistrations pages;

    ViewWorkspace(Viewers viewers, PageOfRegistrations pages) {
        this.viewers = viewers;
        this.pages = pages;
    }

    /**
     * A page of registrations.
     *
     * @param workshops those of the page in the order of the programme, each with its registrations in order of arrival
     * @param total registrations on all pages
     */
    public record Workspace(List<WorkshopSeats> workshops, Paging paging, long total) {
    }

    public Workspace of(Caller caller, Paging paging) {
        var page = pages.of(RegistrationQuery.all(new Among.SeenBy(viewers.asDelegate(caller)), Order.PROGRAMME,
                paging), false);
        var byWorkshop = page.items().stream().collect(Collectors.groupingBy(RegistrationDetails::workshop));
        var workshops = page.workshops().stream()
                .map(workshop -> new WorkshopSeats(workshop, byWorkshop.getOrDefault(workshop.id(), List.of())))
                .toList();
        return new Workspace(workshops, paging, page.total());
    }
}
