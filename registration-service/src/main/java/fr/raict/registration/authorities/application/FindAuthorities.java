package fr.raict.registration.authorities.application;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;
import org.springframework.stereotype.Service;

/** Finds authorities of the reference list, by code or by what a person typed. */
@Service
public class FindAuthorities {
    private final Authorities authorities;

    FindAuthorities(Authorities authorities) {
        this.authorities = authorities;
    }

    /** The authority with this code, such as {@code COMMUNE-93066}; empty if it is not in the list. */
    public Optional<LocalAuthority> byCode(String code) {
        return AuthorityCode.parse(code).flatMap(authorities::find);
    }

    /** At most ten, best first; none below two characters. */
    public List<FoundAuthority> matching(String typed) {
        var query = AuthorityQuery.of(typed);
        return query.isEmpty() ? List.of() : authorities.search(query);
    }
}
