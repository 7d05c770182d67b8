package fr.raict.portal.registering.lists;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raict.portal.registering.lists.ListProblem.Empty;
import fr.raict.portal.registering.lists.ListProblem.TooManyColumns;
import fr.raict.portal.registering.lists.ListProblem.TooManyLines;
import fr.raict.values.TypedText;

/** The people of a table, of which each row is one. */
final class PeopleTable {

    private static final Pattern BRACKETED = Pattern.compile("[^<>]*+<([^<>]*+)>\\s*+");

    private PeopleTable() {}

    static ReadList of(List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.cells().size() > ListBounds.MOST_COLUMNS)) {
            throw new UnfitList(new TooManyColumns(ListBounds.MOST_COLUMNS));
        }
        var header = Headings.rowIn(rows);
        var body = header.isPresent() ? rows.subList(header.getAsInt() + 1, rows.size()) : rows;
        if (body.isEmpty()) {
            throw new UnfitList(new Empty());
        }
        if (body.size() > ListBounds.MOST_LINES) {
            throw new UnfitList(new TooManyLines(ListBounds.MOST_LINES));
        }
        var heading = header.isPresent() ? rows.get(header.getAsInt()) : new Row(1, List.of());
        var columns = header.isPresent() ? Columns.named(heading, body) : Columns.byContent(body);
        return new ReadList.People(body.stream().map(row -> person(row, columns)).toList(),
                ignored(heading, body, columns));
    }

    private static ListedPerson person(Row row, Columns columns) {
        var name = name(row, columns);
        return new ListedPerson(row.number(), name.givenName(), name.familyName(),
                address(columns.in(row, Field.EMAIL)),
                columns.in(row, Field.JOB_TITLE), Language.find(columns.in(row, Field.LANGUAGE)).orElse(null));
    }

    /** A mail client puts the name before an address, and brackets around it. */
    private static String address(String cell) {
        var bracketed = BRACKETED.matcher(cell);
        return bracketed.matches() && Row.mayBeAddress(bracketed.group(1)) ? bracketed.group(1) : cell;
    }

    private static FullName name(Row row, Columns columns) {
        if (columns.has(Field.GIVEN_NAME)) {
            return new FullName(columns.in(row, Field.GIVEN_NAME), columns.in(row, Field.FAMILY_NAME));
        }
        return columns.has(Field.FULL_NAME)
                ? FullName.of(columns.in(row, Field.FULL_NAME), false)
                : FullName.of(columns.in(row, Field.FULL_NAME_SURNAME_FIRST), true);
    }

    /** By its heading or, without one, by its letter. */
    private static List<String> ignored(Row heading, List<Row> body, Columns columns) {
        return Columns.used(Stream.concat(Stream.of(heading), body.stream()).toList())
                .filter(column -> !columns.isRead(column))
                .mapToObj(column -> heading.has(column) ? TypedText.line(heading.cell(column)) : letters(column))
                .toList();
    }

    /** A to Z, then AA; there are at most {@value ListBounds#MOST_COLUMNS} columns. */
    private static String letters(int column) {
        return column < 26 ? letter(column) : letter(column / 26 - 1) + letter(column % 26);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }
}
