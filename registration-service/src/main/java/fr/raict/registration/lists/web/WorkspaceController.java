package fr.raict.registration.lists.web;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.ViewPerson;
import fr.raict.registration.lists.application.ViewPerson.PersonDetails;
import fr.raict.registration.lists.application.ViewWorkspace;
import fr.raict.registration.lists.application.ViewWorkspace.Workspace;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** « Mon espace collectivité »: everyone the caller's authorities registered. */
@RestController
@RequestMapping("${raict.api}")
class WorkspaceController {

    private final ViewWorkspace viewWorkspace;
    private final ViewPerson viewPerson;

    WorkspaceController(ViewWorkspace viewWorkspace, ViewPerson viewPerson) {
        this.viewWorkspace = viewWorkspace;
        this.viewPerson = viewPerson;
    }

    /** A page of registrations, workshop by workshop; {@code total} counts those on all pages. */
    @GetMapping("/my-registrations")
    @Access(SIGNED_IN)
    Workspace mine(@RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size, Caller caller) {
        return viewWorkspace.of(caller, new Paging(page, size));
    }

    /** Whom a registration is for, with all that this person is registered for in the edition for that authority. */
    @GetMapping("/workshops/{workshop}/registrations/{registration}/person")
    @Access(SIGNED_IN)
    PersonDetails person(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return viewPerson.of(workshop, registration, caller);
    }
}
