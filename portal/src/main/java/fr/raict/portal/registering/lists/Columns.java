package fr.raict.portal.registering.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import fr.raict.portal.registering.lists.ListProblem.NoAddresses;

/** Which column holds what. Always true: there are addresses, and no column is named for two things. */
record Columns(Map<Field, Integer> places) {

    Columns {
        if (!places.containsKey(Field.EMAIL)) {
            throw new UnfitList(new NoAddresses());
        }
    }

    /** By the header; a column without a known name has the addresses, if none is called so. */
    static Columns named(Row header, List<Row> body) {
        var places = new EnumMap<Field, Integer>(Field.class);
        IntStream.range(0, header.cells().size())
                .forEach(column -> Field.of(header.cell(column)).ifPresent(field -> places.putIfAbsent(field, column)));
        settleNames(places);
        if (!places.containsKey(Field.EMAIL)) {
            withMostAddresses(body, column -> !places.containsValue(column))
                    .ifPresent(column -> places.put(Field.EMAIL, column));
        }
        return new Columns(places);
    }

    /** « Nom » is a surname beside « Prénom », and a whole name alone. */
    private static void settleNames(Map<Field, Integer> places) {
        for (var whole : List.of(Field.FULL_NAME, Field.FULL_NAME_SURNAME_FIRST)) {
            if (places.containsKey(Field.GIVEN_NAME) && places.containsKey(whole)) {
                places.putIfAbsent(Field.FAMILY_NAME, places.remove(whole));
            }
        }
        if (!places.containsKey(Field.GIVEN_NAME) && places.containsKey(Field.FAMILY_NAME)) {
            places.putIfAbsent(Field.FULL_NAME, places.remove(Field.FAMILY_NAME));
        }
    }

    /**
     * Of a table without a header: addresses and languages are recognised, and the others come as in the form, but
     * surnames in capitals may be first.
     */
    static Columns byContent(List<Row> body) {
        var places = new EnumMap<Field, Integer>(Field.class);
        withMostAddresses(body, _ -> true).ifPresent(column -> places.put(Field.EMAIL, column));
        used(body).filter(column -> holdsLanguages(body, column)).findFirst()
                .ifPresent(column -> places.put(Field.LANGUAGE, column));
        var others = used(body).filter(column -> !places.containsValue(column)).boxed().toList();
        var fields = others.size() == 1 ? List.of(Field.FULL_NAME)
                : List.of(Field.GIVEN_NAME, Field.FAMILY_NAME, Field.JOB_TITLE);
        IntStream.range(0, Math.min(others.size(), fields.size()))
                .forEach(index -> places.put(fields.get(index), others.get(index)));
        if (others.size() > 1 && holdsCapitals(body, others.get(0)) && !holdsCapitals(body, others.get(1))) {
            places.put(Field.FAMILY_NAME, others.get(0));
            places.put(Field.GIVEN_NAME, others.get(1));
        }
        return new Columns(places);
    }

    private static boolean holdsCapitals(List<Row> body, int column) {
        return body.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank())
                .allMatch(FullName::isInCapitals);
    }

    private static OptionalInt withMostAddresses(List<Row> body, IntPredicate among) {
        var most = used(body).filter(among).mapToLong(column -> addresses(body, column)).max().orElse(0);
        return most == 0 ? OptionalInt.empty()
                : used(body).filter(among).filter(column -> addresses(body, column) == most).findFirst();
    }

    private static long addresses(List<Row> body, int column) {
        return body.stream().filter(row -> Row.mayBeAddress(row.cell(column))).count();
    }

    private static boolean holdsLanguages(List<Row> body, int column) {
        return body.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank())
                .allMatch(cell -> Language.find(cell).isPresent());
    }

    /** Columns with something in them. */
    static IntStream used(List<Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width).filter(column -> rows.stream().anyMatch(row -> row.has(column)));
    }

    String in(Row row, Field field) {
        var column = places.get(field);
        return column == null ? "" : row.cell(column);
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    boolean isRead(int column) {
        return places.containsValue(column);
    }
}
