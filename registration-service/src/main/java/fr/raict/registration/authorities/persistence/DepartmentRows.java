package fr.raict.registration.authorities.persistence;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raict.registration.authorities.domain.Department;
import fr.raict.registration.authorities.domain.SearchText;

/** Which rows lie in a department of which the code, or a word of the name, begins with a given text. */
final class DepartmentRows {
    private final Map<String, Rows> rowsByCode;

    private record Rows(List<String> words, BitSet rows) {

        static Rows of(Department department) {
            var words = SearchText.of(department.code() + " " + department.name()).words();
            return new Rows(words, new BitSet());
        }
    }

    DepartmentRows(Collection<Department> departments) {
        rowsByCode = departments.stream().collect(Collectors.toUnmodifiableMap(Department::code, Rows::of));
    }

    void add(String departmentCode, int row) {
        var department = rowsByCode.get(departmentCode);
        if (department != null) {
            department.rows().set(row);
        }
    }

    BitSet rowsStartingWith(String word) {
        var found = new BitSet();
        rowsByCode.values().stream()
                .filter(department -> department.words().stream().anyMatch(each -> each.startsWith(word)))
                .forEach(department -> found.or(department.rows()));
        return found;
    }
}
