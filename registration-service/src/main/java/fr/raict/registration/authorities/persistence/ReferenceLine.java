package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.Map;

import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.authorities.domain.Siren;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list: code, name, department, postal codes, population, SIREN, other names, with tabs between.
 *
 * @param otherNames by which it is searched but not shown, such as « Hérault » for « Département de l'Hérault »
 */
record ReferenceLine(LocalAuthority authority, List<String> otherNames) {
    static final char SEPARATOR = '\t';

    static ReferenceLine parse(String line, Map<String, Department> departments) {
        var fields = line.split("\t", -1);
        var code = AuthorityCode.parse(fields[0]).orElseThrow();
        var authority = new LocalAuthority(code, fields[1], departments.get(fields[2]), list(fields[3], " "),
                Integer.parseInt(fields[4]), siren(fields[5]));
        return new ReferenceLine(authority, list(fields[6], "\\|"));
    }

    private static List<String> list(String field, String separator) {
        return field.isEmpty() ? List.of() : List.of(field.split(separator));
    }

    private static @Nullable Siren siren(String field) {
        return field.isEmpty() ? null : new Siren(field);
    }
}
