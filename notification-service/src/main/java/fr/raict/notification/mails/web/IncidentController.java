package fr.raict.notification.mails.web;

import fr.raict.notification.mails.application.ReadJournal;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.security.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** What keeps mails from being written or sent, in one answer. */
@RestController
@RequestMapping("${raict.api}/incidents")
class IncidentController {
    private final DeadLetters deadLetters;
    private final ReadJournal journal;

    IncidentController(DeadLetters deadLetters, ReadJournal journal) {
        this.deadLetters = deadLetters;
        this.journal = journal;
    }

    @GetMapping
    @Access(ORGANISER)
    IncidentsView list() {
        return IncidentsView.of(deadLetters.list(), journal.waiting());
    }
}
