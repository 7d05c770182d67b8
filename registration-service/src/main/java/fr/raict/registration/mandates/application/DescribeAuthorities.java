package fr.raict.registration.mandates.application;

import java.util.Optional;

import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.springframework.stereotype.Component;

/** Looks up in the reference list what there is to say of an authority that somebody speaks for. */
@Component
public class DescribeAuthorities {

    private final FindAuthorities authorities;

    DescribeAuthorities(FindAuthorities authorities) {
        this.authorities = authorities;
    }

    public DescribedAuthority describe(MandatedAuthority authority) {
        return DescribedAuthority.of(authority, authorities.byCode(authority.code()));
    }

    /** One of the reference list. */
    Optional<MandatedAuthority> listed(String code) {
        return authorities.byCode(code)
                .map(found -> new MandatedAuthority(found.code().toString(), found.name(), ""));
    }
}
