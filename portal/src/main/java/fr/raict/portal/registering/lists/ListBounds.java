package fr.raict.portal.registering.lists;

/** How much of a list is read at most. */
public final class ListBounds {

    /** Of a file, and characters of a pasted text. */
    public static final int MOST_BYTES = 1_000_000;

    /** Of all that a workbook's file unpacks to. */
    public static final int MOST_BYTES_UNPACKED = 20_000_000;

    /** Lines with a person. Blank lines, the header and what is above it do not count. */
    public static final int MOST_LINES = 500;

    public static final int MOST_COLUMNS = 100;

    /** What a cell has beyond is not read; it is more than any field of a person may have. */
    public static final int MOST_CHARACTERS = 1_000;

    /** A header is looked for in as many lines that are not blank: a list may have a title. */
    static final int HEADER_WITHIN = 10;

    /** Whatever is above the first of them, more lines than these are more people than are allowed. */
    static final int MOST_ROWS = MOST_LINES + HEADER_WITHIN + 1;

    private ListBounds() {}

    static String cut(String cell) {
        return cell.length() > MOST_CHARACTERS ? cell.substring(0, MOST_CHARACTERS) : cell;
    }
}
