package fr.raict.registration.exports.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.registration.exports.application.ExportRegistrations;
import fr.raict.registration.exports.application.FileFormat;
import fr.raict.registration.lists.application.ListRegistrations.Filter;
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

/** The lists of registrations as files, narrowed by the same words as their pages. */
@RestController
@RequestMapping("${raict.api}")
class RegistrationFilesController {

    private final ExportRegistrations exportRegistrations;
    private final FileAnswers answers;

    RegistrationFilesController(ExportRegistrations exportRegistrations, FileAnswers answers) {
        this.exportRegistrations = exportRegistrations;
        this.answers = answers;
    }

    @GetMapping(path = "/editions/{edition}/registrations.{format}", produces = {FileFormat.CSV_TYPE,
            FileFormat.XLSX_TYPE})
    @Access(ORGANISER)
    void edition(@PathVariable UUID edition, @PathVariable String format, @RequestParam Optional<State> state,
            @RequestParam Optional<String> authority, @RequestParam Optional<UUID> participant,
            @RequestParam Optional<AuthorityKind> type,
            @RequestParam Optional<Region> region, @RequestParam Optional<SizeClass> inhabitants,
            @RequestParam(defaultValue = "") @Size(max = 200) String q, Locale language, HttpServletResponse response) {
        var filter = new Filter(state, authority, participant, new ProfileFilter(type, region, inhabitants), q);
        answers.write(exportRegistrations.ofEdition(edition, filter, language),
                format, response);
    }

    @GetMapping(path = "/workshops/{workshop}/registrations.{format}", produces = {FileFormat.CSV_TYPE,
            FileFormat.XLSX_TYPE})
    @Access(ORGANISER)
    void workshop(@PathVariable UUID workshop, @PathVariable String format, @RequestParam Optional<State> state,
            @RequestParam(defaultValue = "") @Size(max = 200) String q, Locale language,
            HttpServletResponse response) {
        answers.write(
                exportRegistrations.ofWorkshop(workshop,
                        new Filter(state, Optional.empty(), Optional.empty(), ProfileFilter.ALL, q), language),
                format, response);
    }
}
