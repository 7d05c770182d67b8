package fr.raict.agenda.programme.web;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.PUBLIC;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The programme, to read and to keep in a calendar. */
@RestController
@RequestMapping("${raict.api}")
class ProgrammeController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final FindEditions editions;
    private final FindWorkshops workshops;
    private final ProgrammeCalendar calendar;

    ProgrammeController(FindEditions editions, FindWorkshops workshops, ProgrammeCalendar calendar) {
        this.editions = editions;
        this.workshops = workshops;
        this.calendar = calendar;
    }

    @GetMapping("/editions/current/programme")
    @Access(PUBLIC)
    ProgrammeView currentProgramme() { return show(editions.current()); }

    @GetMapping("/editions/{edition}/programme")
    @Access(PUBLIC)
    ProgrammeView programme(@PathVariable UUID edition, @Nullable Caller caller) {
        return show(editions.one(edition, caller != null && caller.organiser()));
    }

    @GetMapping(path = "/editions/{edition}/programme.ics", produces = CALENDAR)
    @Access(PUBLIC)
    ResponseEntity<byte[]> programmeCalendar(@PathVariable UUID edition) {
        var found = editions.one(edition, false);
        return file("programme.ics", calendar.of(found.details(), workshops.published(found)));
    }

    @GetMapping(path = "/workshops/{workshop}/calendar.ics", produces = CALENDAR)
    @Access(PUBLIC)
    ResponseEntity<byte[]> workshopCalendar(@PathVariable UUID workshop) {
        var found = workshops.publishedOne(workshop);
        return file("atelier.ics", calendar.of(found.edition().details(), List.of(found)));
    }

    private ProgrammeView show(EditionSnapshot edition) {
        return ProgrammeView.of(edition, workshops.published(edition));
    }

    private static ResponseEntity<byte[]> file(String name, String content) {
        var bytes = content.getBytes(UTF_8);
        var disposition = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok().eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(bytes);
    }
}
