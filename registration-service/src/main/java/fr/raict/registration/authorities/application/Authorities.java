package fr.raict.registration.authorities.application;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;

/** The reference list of French authorities. It does not change while the service runs. */
public interface Authorities {

    Optional<LocalAuthority> find(AuthorityCode code);

    /** At most ten, best first by {@link fr.raict.registration.authorities.domain.MatchQuality}, then by population. */
    List<FoundAuthority> search(AuthorityQuery query);
}
