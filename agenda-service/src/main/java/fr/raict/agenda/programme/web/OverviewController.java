package fr.raict.agenda.programme.web;

import java.util.UUID;

import fr.raict.agenda.programme.application.ShowOverview;
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

    private final ShowOverview show;

    OverviewController(ShowOverview show) { this.show = show; }

    @GetMapping("/current/overview")
    @Access(ORGANISER)
    OverviewView current() { return OverviewView.of(show.ofCurrent()); }

    @GetMapping("/{edition}/overview")
    @Access(ORGANISER)
    OverviewView one(@PathVariable UUID edition) { return OverviewView.of(show.of(edition)); }
}
