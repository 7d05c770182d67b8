package fr.raict.portal.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.language.DateTexts;
import fr.raict.portal.language.Typography;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.DoorApi;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The sheet that people sign at a door, for organisers and whoever lets people in there. */
@Controller
class SignatureSheetController {
    private final DoorApi doors;
    private final AgendaApi agenda;
    private final LongPapers papers;
    private final MessageSource texts;

    SignatureSheetController(DoorApi doors, AgendaApi agenda, LongPapers papers, MessageSource texts) {
        this.doors = doors;
        this.agenda = agenda;
        this.papers = papers;
        this.texts = texts;
    }

    /** @param door a session's id or a day */
    @GetMapping("/pointage/{edition}/{door}/emargement.pdf")
    void sheet(@PathVariable UUID edition, @PathVariable String door, Locale language, HttpServletResponse response) {
        var people = doors.list(edition, door);
        var words = words(edition, door, language);
        var title = words.of("title", words.title());
        papers.answer(title, new PaperName(title), language, new SignatureSheet(words, people), response);
    }

    private SheetWords words(UUID edition, String door, Locale language) {
        try {
            return door.length() == 10 ? ofDay(edition, LocalDate.parse(door), language)
                    : ofSession(agenda.workshop(UUID.fromString(door)), language);
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private SheetWords ofDay(UUID edition, LocalDate day, Locale language) {
        var found = agenda.edition(edition);
        var dates = new DateTexts(language, found.timeZone());
        return words(new Typography(language).sentence(dates.day(day)), List.of(found.name() + ", " + found.venue()),
                language);
    }

    private SheetWords ofSession(Workshop workshop, Locale language) {
        var typography = new Typography(language);
        var brief = workshop.editionInBrief();
        if (brief == null || workshop.startsAt() == null || workshop.endsAt() == null) {
            return words(typography.text(workshop.title()), List.of(), language);
        }
        var dates = new DateTexts(language, brief.timeZone());
        var when = typography.sentence(dates.day(workshop.startsAt())) + ", "
                + dates.hours(workshop.startsAt(), workshop.endsAt());
        var where = workshop.room() == null ? brief.venue() : workshop.room().name() + ", " + brief.venue();
        return words(typography.text(workshop.title()), List.of(when + " – " + where, brief.name()), language);
    }

    private SheetWords words(String title, List<String> details, Locale language) {
        return new SheetWords(title, details, language, texts);
    }
}
