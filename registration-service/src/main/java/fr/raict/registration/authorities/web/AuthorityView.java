package fr.raict.registration.authorities.web;

import java.util.List;

import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * An authority as a person picks it; code and name of the department tell homonyms apart.
 *
 * @param code such as {@code COMMUNE-93066}
 * @param department INSEE's code, such as 93 or 2A; null for an authority that is larger than one
 * @param siren null when the list does not know it
 * @param byname by what it was found; null when it was found by what the others say, or shown by its code
 */
record AuthorityView(String code, String name, AuthorityType type, @Nullable String department,
        @Nullable String departmentName,
        @Bounded(most = 100, because = "postal codes of one commune") List<String> postalCodes, int population,
        @Nullable String siren,
        @Nullable Byname byname) {

    static AuthorityView of(LocalAuthority authority, @Nullable Byname byname) {
        var department = authority.department();
        var siren = authority.siren();
        return new AuthorityView(authority.code().toString(), authority.name(), authority.code().type(),
                department == null ? null : department.code(), department == null ? null : department.name(),
                authority.postalCodes(), authority.population(), siren == null ? null : siren.digits(),
                byname);
    }
}
