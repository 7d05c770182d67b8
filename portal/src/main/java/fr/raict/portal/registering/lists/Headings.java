package fr.raict.portal.registering.lists;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the header of a table: among its first {@value ListBounds#HEADER_WITHIN} rows and before any address, the first
 * one that calls a column an address, or any two.
 */
final class Headings {

    private Headings() {}

    static OptionalInt rowIn(List<Row> rows) {
        return IntStream.range(0, mayHaveHeader(rows)).filter(index -> isHeader(rows.get(index))).findFirst();
    }

    /** How many columns of its header say what they hold; none without one. */
    static int mostIn(List<Row> rows) {
        var header = rowIn(rows);
        return header.isPresent() ? known(rows.get(header.getAsInt())) : 0;
    }

    private static int mayHaveHeader(List<Row> rows) {
        return (int) rows.stream().limit(ListBounds.HEADER_WITHIN).takeWhile(row -> !row.hasAddress()).count();
    }

    private static boolean isHeader(Row row) {
        var known = known(row);
        return known > 1 || known == 1 && row.cells().stream().anyMatch(
                cell -> Field.of(cell).filter(Field.EMAIL::equals).isPresent());
    }

    private static int known(Row row) {
        return (int) row.cells().stream().filter(cell -> Field.of(cell).isPresent()).count();
    }
}
