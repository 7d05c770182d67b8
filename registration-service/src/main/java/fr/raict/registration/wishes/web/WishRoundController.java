package fr.raict.registration.wishes.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.wishes.application.CountWishes;
import fr.raict.registration.wishes.application.CountWishes.AuthoritiesPage;
import fr.raict.registration.wishes.application.OpenWishes;
import fr.raict.registration.wishes.application.OpenWishes.WishOptions;
import fr.raict.registration.wishes.application.RoundDetails;
import fr.raict.registration.wishes.domain.WishRound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.SIGNED_IN;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** An edition's round of wishes. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class WishRoundController {

    private final OpenWishes openWishes;
    private final CountWishes countWishes;

    WishRoundController(OpenWishes openWishes, CountWishes countWishes) {
        this.openWishes = openWishes;
        this.countWishes = countWishes;
    }

    record WishRoundRequest(@NotNull Instant deadline, @Min(1) @Max(WishRound.MOST_SESSIONS) int mostSessions,
            @Min(1) @Max(WishRound.MOST_WISHES) int mostWishes) {
    }

    @GetMapping("/wish-round")
    @Access(SIGNED_IN)
    ResponseEntity<RoundDetails> show(@PathVariable UUID edition) {
        return shown(openWishes.show(edition));
    }

    @GetMapping("/wish-options")
    @Access(SIGNED_IN)
    WishOptions options(@PathVariable UUID edition, Caller caller) {
        return openWishes.options(edition, caller);
    }

    /** Version 0 opens one. */
    @PutMapping("/wish-round")
    @Access(ORGANISER)
    ResponseEntity<RoundDetails> change(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody WishRoundRequest request) {
        return shown(openWishes.change(edition, seen, request.deadline(), request.mostSessions(),
                request.mostWishes()));
    }

    @DeleteMapping("/wish-round")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen) {
        openWishes.giveUp(edition, seen);
    }

    @GetMapping("/wishing-authorities")
    @Access(ORGANISER)
    AuthoritiesPage authorities(@PathVariable UUID edition,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        return countWishes.byAuthority(edition, new Paging(page, size));
    }

    private static ResponseEntity<RoundDetails> shown(RoundDetails round) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(round.version())).body(round);
    }
}
