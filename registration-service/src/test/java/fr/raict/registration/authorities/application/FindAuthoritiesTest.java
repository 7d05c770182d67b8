package fr.raict.registration.authorities.application;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindAuthoritiesTest {
    private static final LocalAuthority MONTPELLIER = new LocalAuthority(
            new AuthorityCode(AuthorityType.COMMUNE, "34172"), "Montpellier", new Department("34", "Hérault"),
            List.of("34000"), 310_240, null);

    private final FindAuthorities findAuthorities = new FindAuthorities(new OnlyMontpellier());

    @Test
    void findsAnAuthorityByItsCode() {
        assertThat(findAuthorities.byCode("COMMUNE-34172")).contains(MONTPELLIER);
    }

    @Test
    void findsNothingForACodeThatIsUnknownOrIsNone() {
        assertThat(findAuthorities.byCode("COMMUNE-99999")).isEmpty();
        assertThat(findAuthorities.byCode("Montpellier")).isEmpty();
    }

    @Test
    void searchesFromTwoCharacters() {
        assertThat(findAuthorities.matching("mo")).extracting(FoundAuthority::authority).containsExactly(MONTPELLIER);
        assertThat(findAuthorities.matching("m")).isEmpty();
        assertThat(findAuthorities.matching("' -")).isEmpty();
    }

    private static final class OnlyMontpellier implements Authorities {

        @Override
        public Optional<LocalAuthority> find(AuthorityCode code) {
            return Optional.of(MONTPELLIER).filter(authority -> authority.code().equals(code));
        }

        @Override
        public List<FoundAuthority> search(AuthorityQuery query) {
            return List.of(new FoundAuthority(MONTPELLIER, null));
        }
    }
}
