package fr.raict.portal.registering.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.raict.portal.registering.lists.ListProblem.QuotesUnbalanced;

/**
 * A table as text (RFC 4180), with {@code ;}, {@code ,} or tabs between its cells: whichever makes most of a header,
 * then of cells that are an address.
 */
final class CsvText {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@;,\"]++@[^\\s@;,\"]++");
    private static final char TAB = '\t';

    private CsvText() {}

    static List<Row> rows(String text) {
        var better = BinaryOperator
                .maxBy(Comparator.<List<Row>>comparingInt(Headings::mostIn).thenComparingLong(CsvText::addresses));
        return Stream.of(';', ',', TAB).flatMap(delimiter -> table(text, delimiter).stream()).reduce(better)
                .orElseThrow(() -> new UnfitList(new QuotesUnbalanced()));
    }

    private static Optional<List<Row>> table(String text, char delimiter) {
        var rows = new ArrayList<Row>();
        var reader = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false).allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(delimiter != TAB).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text);
        try (var records = reader.iterator()) {
            for (int number = 1; records.hasNext() && rows.size() < ListBounds.MOST_ROWS; number++) {
                add(new Row(number, records.next().getFields()), rows);
            }
            return Optional.of(rows);
        } catch (CsvParseException | IOException e) {
            return Optional.empty();
        }
    }

    private static void add(Row row, List<Row> rows) {
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private static long addresses(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream())
                .filter(cell -> ADDRESS.matcher(cell.strip()).matches()).count();
    }
}
