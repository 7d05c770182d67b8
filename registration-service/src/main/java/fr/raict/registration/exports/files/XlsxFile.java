package fr.raict.registration.exports.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import fr.raict.registration.exports.application.TableFile;
import fr.raict.registration.exports.domain.Cell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of Office Open XML. Texts are text cells, which no spreadsheet takes for formulas, and are not gathered in a
 * table of all texts, which would have to stay in memory. A sheet that is full is followed by another.
 */
final class XlsxFile implements TableFile {

    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int LINES_IN_MEMORY = 200;
    private static final int WIDTH = 22;
    /** In characters; Excel refuses the whole file for one more. */
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private List<String> headings = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int next;

    XlsxFile(OutputStream to) {
        workbook = new Workbook(to, "RAICT", null);
        sheet = workbook.newWorksheet("1");
    }

    @Override
    public void headings(List<String> texts) {
        headings = texts;
        for (var column = 0; column < texts.size(); column++) {
            sheet.width(column, WIDTH);
            text(0, column, texts.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        if (next == Worksheet.MAX_ROWS) {
            sheet.finish();
            sheet = workbook.newWorksheet(String.valueOf(++sheets));
            headings(headings);
        }
        for (var column = 0; column < cells.size(); column++) {
            write(next, column, cells.get(column));
        }
        next++;
        if (next % LINES_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> text(row, column, text);
            case Cell.Amount(var number) -> sheet.value(row, column, number);
            case Cell.Moment(var time) -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format(MOMENT).set();
            }
        }
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    /** To close the workbook would complete it, and half of a list would look like all of it. */
    @Override
    public void close() {
    }
}
