package fr.raict.registration.profiles.application;

import java.util.Optional;

import fr.raict.registration.ReadLately;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.membership.application.AuthorityGroups;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.AuthorityProfile;
import fr.raict.registration.seating.domain.Authority;
import org.springframework.stereotype.Component;

/** What the authorities are like that people are registered for. Asked once for each line of a list. */
@Component
public class AuthorityProfiles {

    private final FindAuthorities authorities;
    private final AuthorityGroups groups;
    private final ReadLately<String, AuthorityProfile> known;

    AuthorityProfiles(FindAuthorities authorities, AuthorityGroups groups) {
        this.authorities = authorities;
        this.groups = groups;
        this.known = new ReadLately<>(code -> Optional.of(read(code)));
    }

    public AuthorityProfile of(String authorityCode) {
        return known.find(authorityCode).orElseThrow();
    }

    private AuthorityProfile read(String code) {
        if (code.equals(Authority.INDIVIDUAL.code())) {
            return AuthorityProfile.outsideTheList(AuthorityKind.INDIVIDUAL);
        }
        return authorities.byCode(code).map(AuthorityProfile::of)
                .orElseGet(() -> AuthorityProfile.outsideTheList(groups.of(code).contains(AuthorityGroup.FOREIGN)
                        ? AuthorityKind.FOREIGN : AuthorityKind.UNLISTED));
    }
}
