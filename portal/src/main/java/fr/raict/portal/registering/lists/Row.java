package fr.raict.portal.registering.lists;

import java.util.List;

import fr.raict.values.TypedText;

/**
 * A line of a table. Always true: its last cell is not blank, and no cell has more than
 * {@value ListBounds#MOST_CHARACTERS} characters.
 *
 * @param number from 1, as a spreadsheet counts
 */
record Row(int number, List<String> cells) {

    Row {
        var end = cells.size();
        while (end > 0 && isBlank(cells.get(end - 1))) {
            end--;
        }
        cells = cells.subList(0, end).stream().map(ListBounds::cut).toList();
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** Empty beyond the last. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean has(int column) {
        return !isBlank(cell(column));
    }

    boolean hasAddress() {
        return cells.stream().anyMatch(Row::mayBeAddress);
    }

    private static boolean isBlank(String cell) {
        return cell.isEmpty() || TypedText.line(cell).isEmpty();
    }

    /** Right or wrong, it is meant to be one. */
    static boolean mayBeAddress(String cell) {
        return cell.indexOf('@') >= 0;
    }
}
