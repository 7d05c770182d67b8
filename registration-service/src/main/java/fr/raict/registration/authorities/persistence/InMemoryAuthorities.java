package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.authorities.application.Authorities;
import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;
import org.springframework.stereotype.Component;

/**
 * The reference list that ships in the jar. Read once when the service starts and never written, so threads may share
 * it.
 */
@Component
class InMemoryAuthorities implements Authorities {
    private final ReferenceList list = ReferenceList.bundled();
    private final AuthorityIndex index = AuthorityIndex.of(list);

    @Override
    public Optional<LocalAuthority> find(AuthorityCode code) {
        var row = list.firstRowFrom(code.toString());
        return list.hasCode(row, code.toString()) ? Optional.of(list.authority(row)) : Optional.empty();
    }

    @Override
    public List<FoundAuthority> search(AuthorityQuery query) {
        return index.search(query).toList();
    }
}
