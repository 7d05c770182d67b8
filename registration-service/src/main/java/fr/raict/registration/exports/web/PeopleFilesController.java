package fr.raict.registration.exports.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.registration.exports.application.ExportPeople;
import fr.raict.registration.exports.application.FileFormat;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
import fr.raict.registration.lists.application.ListSessions;
import fr.raict.registration.lists.application.PeopleQuery.Order;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Registration.State;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** The people and the sessions of an edition as files, as their lists are. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class PeopleFilesController {

    private final ExportPeople exportPeople;
    private final FileAnswers answers;

    PeopleFilesController(ExportPeople exportPeople, FileAnswers answers) {
        this.exportPeople = exportPeople;
        this.answers = answers;
    }

    @GetMapping(path = "/people.{format}", produces = {FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE})
    @Access(ORGANISER)
    void people(@PathVariable UUID edition, @PathVariable String format, @RequestParam Optional<State> state,
            @RequestParam Optional<String> authority, @RequestParam Optional<AuthorityKind> type,
            @RequestParam Optional<Region> region, @RequestParam Optional<SizeClass> inhabitants,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "NAME") Order sort, Locale language, HttpServletResponse response) {
        var filter = new Filter(state, authority, Optional.empty(),
                new ProfileFilter(type, region, inhabitants), q);
        answers.write(exportPeople.people(edition, filter, sort, language), format, response);
    }

    @GetMapping(path = "/sessions.{format}", produces = {FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE})
    @Access(ORGANISER)
    void sessions(@PathVariable UUID edition, @PathVariable String format,
            @RequestParam(defaultValue = "PROGRAMME") ListSessions.Order sort,
            Locale language, HttpServletResponse response) {
        answers.write(exportPeople.sessions(edition, sort, language), format, response);
    }
}
