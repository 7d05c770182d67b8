package fr.raict.agenda.programme.web;

import java.util.UUID;

import fr.raict.agenda.programme.application.ShowProgramme;
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

    private final ShowProgramme show;
    private final ProgrammeCalendar calendar;

    ProgrammeController(ShowProgramme show, ProgrammeCalendar calendar) {
        this.show = show;
        this.calendar = calendar;
    }

    @GetMapping("/editions/current/programme")
    @Access(PUBLIC)
    ProgrammeView currentProgramme() { return ProgrammeView.of(show.ofCurrent()); }

    @GetMapping("/editions/{edition}/programme")
    @Access(PUBLIC)
    ProgrammeView programme(@PathVariable UUID edition, @Nullable Caller caller) {
        return ProgrammeView.of(show.of(edition, caller != null && caller.organiser()));
    }

    @GetMapping(path = "/editions/{edition}/programme.ics", produces = CALENDAR)
    @Access(PUBLIC)
    ResponseEntity<byte[]> programmeCalendar(@PathVariable UUID edition) {
        return file("programme.ics", calendar.of(show.of(edition, false)));
    }

    @GetMapping(path = "/workshops/{workshop}/calendar.ics", produces = CALENDAR)
    @Access(PUBLIC)
    ResponseEntity<byte[]> workshopCalendar(@PathVariable UUID workshop) {
        return file("atelier.ics", calendar.of(show.ofWorkshop(workshop)));
    }

    private static ResponseEntity<byte[]> file(String name, String content) {
        var bytes = content.getBytes(UTF_8);
        var disposition = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok().eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(bytes);
    }
}
