package fr.raict.registration.lists.application;

import java.util.List;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.Viewers;
import fr.raict.registration.seating.application.WorkshopSeats;
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
     * @param page from 0
     * @param pages at least 1
     * @param total registrations on all pages
     */
    public record Workspace(List<WorkshopSeats> workshops, int page, long pages, long total) {
    }

    public Workspace of(Caller caller, Paging paging) {
        var found = pages.of(RegistrationQuery.all(new Among.SeenBy(viewers.asDelegate(caller)), Order.PROGRAMME,
                paging), caller.subject());
        var byWorkshop = found.items().stream().collect(Collectors.groupingBy(RegistrationDetails::workshop));
        var workshops = found.workshops().stream()
                .map(workshop -> new WorkshopSeats(workshop, byWorkshop.getOrDefault(workshop.id(), List.of())))
                .toList();
        return new Workspace(workshops, found.page(), found.pages(), found.total());
    }
}
