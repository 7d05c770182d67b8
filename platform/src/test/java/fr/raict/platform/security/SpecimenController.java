package fr.raict.platform.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import fr.raict.platform.aggregates.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.CHECK_IN;
import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.PUBLIC;
import static fr.raict.platform.security.Access.Level.READER;
import static fr.raict.platform.security.Access.Level.SIGNED_IN;
import static org.springframework.http.HttpHeaders.IF_MATCH;

@RestController
@RequestMapping("/specimen")
class SpecimenController {

    record Message(@NotBlank String text) {
    }

    enum Choice {
        ONE, OTHER
    }

    record Inner(Integer number) {
    }

    record Typed(@Nullable String text, @Nullable Integer number, @Nullable Boolean truth, @Nullable Choice choice,
            @Nullable UUID id, @Nullable LocalDate day, @Nullable Instant time, @Nullable List<Inner> list) {
    }

    @GetMapping("/public")
    @Access(PUBLIC)
    String open(@Nullable Caller caller) { return caller == null ? "nobody" : caller.givenName(); }

    @GetMapping("/signed-in")
    @Access(SIGNED_IN)
    String signedIn(Caller caller) { return caller.email(); }

    @GetMapping("/check-in")
    @Access(CHECK_IN)
    String checkIn(Caller caller) { return caller.givenName(); }

    @GetMapping("/reader")
    @Access(READER)
    String reader(Caller caller) { return caller.subject(); }

    @PostMapping("/organiser")
    @Access(ORGANISER)
    String organiser(@Valid @RequestBody Message message) { return message.text(); }

    @PutMapping("/versioned")
    @Access(PUBLIC)
    boolean versioned(@RequestHeader(IF_MATCH) SeenVersion seen) { return seen.matches(3); }

    @PostMapping("/typed")
    @Access(PUBLIC)
    Typed typed(@RequestBody Typed typed) { return typed; }

    @GetMapping("/parameters")
    @Access(PUBLIC)
    String parameters(@RequestParam UUID id, @RequestParam(defaultValue = "1") @Min(1) int size) {
        return id + " " + size;
    }

    @GetMapping("/undeclared")
    String undeclared() { return "nobody may read this"; }

    @GetMapping("/broken")
    @Access(PUBLIC)
    String broken() { throw new IllegalStateException("a secret of the inside"); }
}
