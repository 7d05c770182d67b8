package fr.raict.registration.authorities.application;

import fr.raict.registration.authorities.domain.LocalAuthority;
import org.jspecify.annotations.Nullable;

/**
 * What other features know of an authority of the reference list.
 *
 * @param code such as {@code COMMUNE-93066}
 * @param department INSEE's code, such as 93 or 2A; null for an authority that is larger than one
 */
public record ListedAuthority(String code, String name, @Nullable String department, @Nullable String departmentName) {

    static ListedAuthority of(LocalAuthority authority) {
        var department = authority.department();
        return new ListedAuthority(authority.code().toString(), authority.name(),
                department == null ? null : department.code(), department == null ? null : department.name());
    }
}
