package fr.raict.registration.lists.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.ViewWorkspace;
import fr.raict.registration.lists.application.ViewWorkspace.Workspace;
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
    @GetMapping
    @Access(SIGNED_IN)
    Workspace mine(@RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        return viewWorkspace.of(caller, new Paging(page, size));
    }
}
