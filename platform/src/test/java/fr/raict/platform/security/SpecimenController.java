package fr.raict.platform.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import fr.raict.platform.aggregates.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.PUBLIC;
import static fr.raict.platform.security.Access.Level.SIGNED_IN;
import static org.springframework.http.HttpHeaders.IF_MATCH;

@RestController
@RequestMapping("/specimen")
class SpecimenController {

    record Message(@NotBlank String text) {
    }

    @GetMapping("/public")
    @Access(PUBLIC)
    String open(@Nullable Caller caller) { return caller == null ? "nobody" : caller.givenName(); }

    @GetMapping("/signed-in")
    @Access(SIGNED_IN)
    String signedIn(Caller caller) { return caller.email(); }

    @PostMapping("/organiser")
    @Access(ORGANISER)
    String organiser(@Valid @RequestBody Message message) { return message.text(); }

    @PutMapping("/versioned")
    @Access(PUBLIC)
    long versioned(@RequestHeader(IF_MATCH) SeenVersion seen) { return seen.value(); }

    @GetMapping("/undeclared")
    String undeclared() { return "nobody may read this"; }

    @GetMapping("/broken")
    @Access(PUBLIC)
    String broken() { throw new IllegalStateException("a secret of the inside"); }
}
