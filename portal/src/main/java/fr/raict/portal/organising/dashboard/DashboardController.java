package fr.raict.portal.organising.dashboard;

import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.notification.Mail;
import fr.raict.portal.services.notification.MailJournal;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationOversight;
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
    private final AgendaPlanning planning;
    private final RegistrationOversight oversight;
    private final MailJournal journal;
    private final EditionInView editions;

    DashboardController(AgendaPlanning planning, RegistrationOversight oversight, MailJournal journal,
            EditionInView editions) {
        this.planning = planning;
        this.oversight = oversight;
        this.journal = journal;
        this.editions = editions;
    }

    @GetMapping
    String dashboard(@RequestParam(name = "edition", required = false) @Nullable UUID asked, Model model) {
        var edition = editions.show(asked, model).id();
        model.addAttribute("dashboard", new Dashboard(planning.workshops(edition), planning.invitations(edition),
                IfAnswered.get(() -> oversight.summary(edition)).orElse(null),
                IfAnswered.get(() -> oversight.mandates(Mandate.State.PENDING, "", 0, 1).total()).orElse(null),
                IfAnswered.get(() -> journal.mails(Mail.State.FAILED, null, null, 0).total()).orElse(null)));
        return "organisation/dashboard";
    }
}
