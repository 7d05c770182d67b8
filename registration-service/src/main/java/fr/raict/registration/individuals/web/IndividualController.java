package fr.raict.registration.individuals.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.registration.individuals.application.RequestLink;
import fr.raict.registration.individuals.application.ViewOwnSessions;
import fr.raict.registration.individuals.application.ViewOwnSessions.OwnSessions;
import fr.raict.registration.people.application.TypedPerson;
import fr.raict.registration.questions.application.ViewQuestions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.PUBLIC;

/** For who registers without an authority and an account; the token in the link is all they need. */
@RestController
@RequestMapping("${raict.api}")
class IndividualController {

    private final RequestLink requestLink;
    private final ViewOwnSessions viewOwnSessions;

    IndividualController(RequestLink requestLink, ViewOwnSessions viewOwnSessions) {
        this.requestLink = requestLink;
        this.viewOwnSessions = viewOwnSessions;
    }

    /** The same answer whether the address was known, and whether a mail leaves. */
    @PostMapping("/editions/{edition}/individual-links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(PUBLIC)
    void ask(@PathVariable UUID edition, @Valid @RequestBody TypedPerson person) {
        requestLink.request(edition, person.person());
    }

    @GetMapping("/individuals/{token}")
    @Access(PUBLIC)
    OwnSessions show(@PathVariable String token,
            @RequestParam(defaultValue = "") @Size(max = ViewQuestions.MOST) List<@NotNull UUID> workshop) {
        return viewOwnSessions.by(token, workshop);
    }
}
