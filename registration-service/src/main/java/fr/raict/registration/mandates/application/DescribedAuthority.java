package fr.raict.registration.mandates.application;

import java.util.Optional;

import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.jspecify.annotations.Nullable;

/**
 * The authority of a mandate with what tells homonyms apart.
 *
 * @param department INSEE's code, such as 93; null where there is none, or if the authority is not in the reference
 *            list
 * @param country empty for one of the list
 */
public record DescribedAuthority(String code, String name, @Nullable String department,
        @Nullable String departmentName, String country) {

    /** @param listed the same in the reference list */
    public static DescribedAuthority of(MandatedAuthority authority, Optional<LocalAuthority> listed) {
        var department = listed.map(LocalAuthority::department);
        return new DescribedAuthority(authority.code(), authority.name(),
                department.map(Department::code).orElse(null), department.map(Department::name).orElse(null),
                authority.country());
    }
}
