package fr.raict.registration.authorities.web;

import java.time.Duration;
import java.util.List;

import fr.raict.platform.security.Access;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.values.Bounded;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static fr.raict.platform.security.Access.Level.PUBLIC;

/**
 * Search in the reference list. It changes with a new version of the service only, so answers may be kept for an hour.
 */
@RestController
@RequestMapping("${raict.api}/authorities")
class AuthorityController {
    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final FindAuthorities findAuthorities;

    AuthorityController(FindAuthorities findAuthorities) {
        this.findAuthorities = findAuthorities;
    }

    /**
     * Name, INSEE code, postal code, SIREN or SIRET: at most ten authorities, best first; none below two characters.
     */
    @Access(PUBLIC)
    @GetMapping
    @Bounded(most = 10, because = "only the best matches are shown")
    ResponseEntity<List<AuthorityView>> search(@RequestParam(defaultValue = "") String q) {
        return cached(findAuthorities.matching(q).stream()
                .map(found -> AuthorityView.of(found.authority(), found.byname())).toList());
    }

    @Access(PUBLIC)
    @GetMapping("/{code}")
    ResponseEntity<AuthorityView> show(@PathVariable String code) {
        var authority = findAuthorities.byCode(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return cached(AuthorityView.of(authority, null));
    }

    private static <T> ResponseEntity<T> cached(T body) {
        return ResponseEntity.ok().cacheControl(AN_HOUR).body(body);
    }
}
