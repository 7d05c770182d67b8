package fr.raict.registration.authorities.persistence;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.AuthorityCode;
import fr.raict.registration.authorities.domain.Byname;
import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.authorities.domain.Siren;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list: code, name, department, postal codes, population, SIREN, other names, places within, former
 * names, with tabs between.
 */
record ReferenceLine(List<String> fields) {
    static final char SEPARATOR = '\t';

    static ReferenceLine parse(String line) {
        return new ReferenceLine(List.of(line.split(String.valueOf(SEPARATOR), -1)));
    }

    private String code() {
        return fields.get(0);
    }

    private String name() {
        return fields.get(1);
    }

    /**
     * The name that is shown, then the others that are its own: « Hérault » for « Département de l'Hérault ».
     */
    Stream<String> names() {
        return Stream.concat(Stream.of(name()), list(fields.get(6), "\\|").stream());
    }

    List<Byname> bynames() {
        return Stream.concat(bynames(7, Byname.Relation.WITHIN), bynames(8, Byname.Relation.FORMER)).toList();
    }

    private Stream<Byname> bynames(int field, Byname.Relation relation) {
        return list(fields.get(field), "\\|").stream().map(name -> new Byname(name, relation));
    }

    /** Empty for an authority that is larger than one. */
    String departmentCode() {
        return fields.get(2);
    }

    List<String> postalCodes() {
        return list(fields.get(3), " ");
    }

    int population() {
        return Integer.parseInt(fields.get(4));
    }

    /** Empty when it is not known. */
    String siren() {
        return fields.get(5);
    }

    LocalAuthority authority(@Nullable Department department) {
        var siren = siren().isEmpty() ? null : new Siren(siren());
        return new LocalAuthority(AuthorityCode.parse(code()).orElseThrow(), name(), department, postalCodes(),
                population(), siren);
    }

    private static List<String> list(String field, String separator) {
        return field.isEmpty() ? List.of() : List.of(field.split(separator));
    }
}
