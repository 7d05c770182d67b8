package fr.raict.platform.consumption;

import java.util.List;

import fr.raict.platform.security.Access;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** Lists and replays what this service could not process. */
@RestController
@RequestMapping("${raict.api}/dead-letters")
class DeadLettersController {

    private final DeadLetters deadLetters;

    DeadLettersController(DeadLetters deadLetters) { this.deadLetters = deadLetters; }

    @GetMapping
    @Access(ORGANISER)
    List<DeadLetter> list() { return deadLetters.list(); }

    @PostMapping("/{id}/replay")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(@PathVariable String id) {
        if (!deadLetters.replay(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
