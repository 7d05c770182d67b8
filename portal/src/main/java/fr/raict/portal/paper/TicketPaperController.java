package fr.raict.portal.paper;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.Ticket;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A ticket to print, for who has a seat that is still of use. */
@Controller
class TicketPaperController {
    private final RegistrationApi registrations;
    private final AgendaApi agenda;
    private final EntryCodes codes;
    private final XhtmlPapers papers;
    private final PapersAtOnce atOnce;
    private final MessageSource texts;
    private final PortalSettings settings;
    private final Clock clock;

    TicketPaperController(RegistrationApi registrations, AgendaApi agenda, EntryCodes codes, XhtmlPapers papers,
            PapersAtOnce atOnce, MessageSource texts, PortalSettings settings, Clock clock) {
        this.registrations = registrations;
        this.agenda = agenda;
        this.codes = codes;
        this.papers = papers;
        this.atOnce = atOnce;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/billets/{token}/billet.pdf")
    ResponseEntity<byte[]> ticket(@PathVariable String token, Locale language) {
        var ticket = registrations.ticket(token);
        var code = ticket.code();
        if (code == null || ticket.state() != Registration.State.SEATED || ticket.workshop().isCancelled()
                || ticket.workshop().isOver(clock.instant())) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, "/billets/" + token + "?avis=billet-sans-place").build();
        }
        var model = model(ticket, code);
        var name = texts.getMessage("paper.ticket.file", new Object[]{ticket.person().fullName()}, language);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, new PaperName(name).disposition())
                .body(atOnce.makeShort(() -> papers.pdf("ticket", language, model)));
    }

    /** A ticket is printed even while the agenda service is away. */
    private Map<String, Object> model(Ticket ticket, String code) {
        var model = new HashMap<String, Object>();
        model.put("ticket", ticket);
        model.put("code", EntryCodes.inGroups(code));
        model.put("qr", codes.qr(code).asDataAddress());
        model.put("contact", settings.publisher().contact());
        IfAnswered.get(() -> agenda.edition(ticket.workshop().edition())).ifPresent(edition -> {
            model.put("edition", edition);
            model.put("zone", edition.timeZone());
            model.put("contact", edition.contactEmail());
        });
        return model;
    }
}
