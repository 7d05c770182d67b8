package fr.raict.registration.seating.web;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.ViewWorkspace;
import fr.raict.registration.seating.application.WorkshopDetails;
import fr.raict.registration.seating.application.WorkshopSeats;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** « Mon espace collectivité »: everyone the caller's authorities registered. */
@RestController
@RequestMapping("${raict.api}/my-registrations")
class WorkspaceController {

    private final ViewWorkspace viewWorkspace;

    WorkspaceController(ViewWorkspace viewWorkspace) {
        this.viewWorkspace = viewWorkspace;
    }

    /** A page of registrations, workshop by workshop; {@code total} counts those on all pages. */
    record WorkspaceView(List<SessionView> workshops, int page, long pages, long total) {
    }

    record SessionView(WorkshopDetails workshop, List<RegistrationView> registrations) {

        static SessionView of(WorkshopSeats seats, Caller caller) {
            return new SessionView(seats.workshop(),
                    seats.registrations().stream().map(details -> RegistrationView.of(details, caller)).toList());
        }
    }

    @GetMapping
    @Access(SIGNED_IN)
    WorkspaceView mine(@RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        var workspace = viewWorkspace.of(caller, new Paging(page, size));
        return new WorkspaceView(
                workspace.workshops().stream().map(seats -> SessionView.of(seats, caller)).toList(), page,
                workspace.paging().pagesOf(workspace.total()), workspace.total());
    }
}
