package fr.raict.portal.organising.dashboard;

import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.notification.MailFailures;
import fr.raict.portal.services.notification.MailJournalApi;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organiser's first page; it shows what the agenda knows even while the other services are away. */
@Controller
@RequestMapping("/organisation")
class DashboardController {
    private final RegistrationApi registrations;
    private final MailJournalApi journal;
    private final EditionInView editions;

    DashboardController(RegistrationApi registrations, MailJournalApi journal, EditionInView editions) {
        this.registrations = registrations;
        this.journal = journal;
        this.editions = editions;
    }

    @GetMapping
    String dashboard(@RequestParam(name = "edition", required = false) @Nullable UUID asked, Model model) {
        try (var questions = new Questions()) {
            var failures = questions.ask(() -> IfAnswered.get(journal::failures));
            var overview = editions.showOverview(asked, model);
            var figures = IfAnswered.get(() -> registrations.figures(overview.edition().id()));
            model.addAttribute("dashboard", new Dashboard(overview, figures.orElse(null),
                    failures.get().map(MailFailures::total).orElse(null)));
        }
        return "organisation/dashboard";
    }
}
