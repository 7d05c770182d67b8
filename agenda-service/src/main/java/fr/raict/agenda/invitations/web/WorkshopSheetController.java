package fr.raict.agenda.invitations.web;

import java.util.UUID;

import fr.raict.agenda.invitations.application.FindInvitations;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.platform.security.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** The sheet on which organisers follow a workshop. */
@RestController
@RequestMapping("${raict.api}")
class WorkshopSheetController {

    private final FindWorkshops workshops;
    private final FindInvitations invitations;

    WorkshopSheetController(FindWorkshops workshops, FindInvitations invitations) {
        this.workshops = workshops;
        this.invitations = invitations;
    }

    @GetMapping("/workshops/{workshop}/sheet")
    @Access(ORGANISER)
    WorkshopSheetView sheet(@PathVariable UUID workshop) {
        var shown = workshops.one(workshop);
        return WorkshopSheetView.of(shown, invitations.ofWorkshop(shown.workshop(), shown.edition().details()));
    }
}
