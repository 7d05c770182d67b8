package fr.raict.agenda.programme.web;

import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.invitations.application.FindInvitations;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.platform.security.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** How far an edition is, for its organisers. */
@RestController
@RequestMapping("${raict.api}/editions")
class OverviewController {

    private final FindEditions editions;
    private final FindWorkshops workshops;
    private final FindInvitations invitations;

    OverviewController(FindEditions editions, FindWorkshops workshops, FindInvitations invitations) {
        this.editions = editions;
        this.workshops = workshops;
        this.invitations = invitations;
    }

    @GetMapping("/current/overview")
    @Access(ORGANISER)
    OverviewView current() { return overview(editions.currentOrNewest()); }

    @GetMapping("/{edition}/overview")
    @Access(ORGANISER)
    OverviewView one(@PathVariable UUID edition) { return overview(editions.one(edition)); }

    private OverviewView overview(EditionSnapshot edition) {
        return OverviewView.of(edition, editions.all(true), workshops.all(edition),
                invitations.countByState(edition.id()));
    }
}
