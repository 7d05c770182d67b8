package fr.raict.registration.authorities.persistence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.SearchText;

/** Which rows lie in a department of which the code, or a word of the name, begins with a given text. */
final class DepartmentRows {
    private final Map<String, Rows> departments = new HashMap<>();

    private record Rows(List<String> words, BitSet rows) {

        static Rows of(Department department) {
            var words = SearchText.of(department.code() + " " + department.name()).words();
            return new Rows(words, new BitSet());
        }
    }

    void add(Department department, int row) {
        departments.computeIfAbsent(department.code(), _ -> Rows.of(department)).rows().set(row);
    }

    BitSet rowsStartingWith(String word) {
        var found = new BitSet();
        matching(word).forEach(department -> found.or(department.rows()));
        return found;
    }

    private Stream<Rows> matching(String word) {
        return departments.values().stream()
                .filter(department -> department.words().stream().anyMatch(each -> each.startsWith(word)));
    }
}
