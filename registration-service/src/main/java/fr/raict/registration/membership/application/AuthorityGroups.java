package fr.raict.registration.membership.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raict.registration.ReadLately;
import fr.raict.registration.mandates.application.MergedAuthorities;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.membership.domain.MarkedAuthority;
import org.springframework.stereotype.Component;

/**
 * To which groups authorities belong. Every request for a seat may ask, so what is known is a second old at most: in that
 * time the store is asked once for a code, and once for the marks of all that may have been merged.
 */
@Component
public class AuthorityGroups {

    private static final String UNLISTED = "unlisted";

    private final MarkedAuthorities marked;
    private final KnownAuthorities authorities;
    private final MergedAuthorities merged;
    private final ReadLately<String, MarkedAuthority> byCode;
    private final ReadLately<String, List<MarkedAuthority>> unlisted;

    AuthorityGroups(MarkedAuthorities marked, KnownAuthorities authorities, MergedAuthorities merged) {
        this.marked = marked;
        this.authorities = authorities;
        this.merged = merged;
        this.byCode = new ReadLately<>(code -> Optional.of(read(code)));
        this.unlisted = new ReadLately<>(_ -> Optional.of(marked.unlisted()));
    }

    /** Of one that was merged into another, those of the other; a mark on either counts. Empty for an unknown code. */
    public Set<AuthorityGroup> of(String authorityCode) {
        var said = merged.now(authorityCode);
        var code = said.map(MandatedAuthority::code).orElse(authorityCode);
        var read = byCode.find(code).orElseThrow();
        return unlisted.find(UNLISTED).orElseThrow().stream().filter(each -> isNow(each.code(), code))
                .reduce(said.map(read::named).orElse(read), MarkedAuthority::absorbing).groups();
    }

    /** Marks of the unlisted are read all at once, so only the name of one of them is read for itself. */
    private MarkedAuthority read(String code) {
        if (KnownAuthorities.mayBeUnlisted(code)) {
            return MarkedAuthority.unmarked(authorities.named(code).orElseGet(() -> unnamed(code)));
        }
        return marked.find(code).orElseGet(() -> MarkedAuthority.unmarked(unnamed(code)));
    }

    private static MandatedAuthority unnamed(String code) {
        return new MandatedAuthority(code, "", "");
    }

    private boolean isNow(String former, String code) {
        return former.equals(code) || merged.now(former).filter(now -> now.code().equals(code)).isPresent();
    }

    /** For this instance: whoever marks one sees it at once. */
    void forget(String code) {
        byCode.forget(code);
        unlisted.forget(UNLISTED);
    }
}
