package fr.raict.portal.registering.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import fr.raict.portal.registering.lists.ListProblem.TooManyColumns;
import fr.raict.portal.registering.lists.ListProblem.Unreadable;

/** The rows of a sheet with something in them, {@value ListBounds#MOST_ROWS} at most. A formula is what it came to. */
final class SheetRows {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

    private final XmlPart xml;
    private final List<String> strings;
    private final CellFormats formats;

    SheetRows(XmlPart xml, List<String> strings, CellFormats formats) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
    }

    List<Row> read() {
        var rows = new ArrayList<Row>();
        var number = 0;
        while (rows.size() < ListBounds.MOST_ROWS && xml.next()) {
            if (xml.isStart("row")) {
                var written = xml.attribute("r");
                number = written.isEmpty() ? number + 1 : Integer.parseInt(written);
                var row = new Row(number, cells());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<String> cells() {
        var cells = new ArrayList<String>();
        var column = -1;
        while (xml.nextIn("row")) {
            if (xml.isStart("c")) {
                var written = xml.attribute("r");
                column = written.isEmpty() ? column + 1 : column(written);
                put(cell(), column, cells);
            }
        }
        return cells;
    }

    private static void put(String cell, int column, List<String> cells) {
        if (cell.isBlank()) {
            return;
        }
        if (column >= ListBounds.MOST_COLUMNS) {
            throw new UnfitList(new TooManyColumns(ListBounds.MOST_COLUMNS));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, cell);
    }

    /** From 0, of a reference like {@code AB12}. */
    private static int column(String reference) {
        var written = REFERENCE.matcher(reference);
        if (!written.matches()) {
            throw new UnfitList(new Unreadable());
        }
        return written.group(1).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    private String cell() {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var text = "";
        while (xml.nextIn("c")) {
            if (xml.isStart("v")) {
                text = xml.text("v");
            } else if (xml.isStart("is")) {
                text = xml.richText("is");
            }
        }
        return switch (type) {
            case "s" -> text.isEmpty() ? "" : strings.get(Integer.parseInt(text.strip()));
            case "b" -> isTrue(text) ? "VRAI" : "FAUX";
            case "", "n" -> formats.shown(text.strip(), style);
            default -> text;
        };
    }

    static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }
}
