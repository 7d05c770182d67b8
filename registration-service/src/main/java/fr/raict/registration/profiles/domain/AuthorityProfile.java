package fr.raict.registration.profiles.domain;

import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.LocalAuthority;
import org.jspecify.annotations.Nullable;

/**
 * What an authority is like.
 *
 * @param department null of one that is larger than one, and of one that is in no list
 */
public record AuthorityProfile(AuthorityKind kind, @Nullable Department department, Region region, SizeClass size) {

    public static AuthorityProfile of(LocalAuthority listed) {
        var department = listed.department();
        var code = listed.code();
        return new AuthorityProfile(AuthorityKind.of(code.type()), department,
                Region.of(code.type() == AuthorityType.REGION, code.number(),
                        department == null ? null : department.code()),
                SizeClass.of(listed.population()));
    }

    public static AuthorityProfile outsideTheList(AuthorityKind kind) {
        return new AuthorityProfile(kind, null, Region.NONE, SizeClass.UNKNOWN);
    }
}
