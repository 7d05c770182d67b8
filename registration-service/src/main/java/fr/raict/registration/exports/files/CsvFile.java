package fr.raict.registration.exports.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.raict.registration.exports.application.TableFile;
import fr.raict.registration.exports.domain.Cell;

/**
 * Lines by RFC 4180, as a spreadsheet of a French office opens them with a double click: UTF-8 that says so by its mark,
 * and semicolons. What a spreadsheet would take for a formula has an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
final class CsvFile implements TableFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** Also in the full width of East Asian keyboards. */
    private static final String BEGIN_FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final OutputStream to;
    private final CsvWriter lines;

    CsvFile(OutputStream to) {
        this.to = to;
        this.lines = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF)
                .build(to, StandardCharsets.UTF_8);
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        to.write(BYTE_ORDER_MARK);
        lines.writeRecord(headings.stream().map(CsvFile::harmless).toList());
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        lines.writeRecord(cells.stream().map(CsvFile::text).toList());
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> harmless(text);
            case Cell.Amount(var number) -> Long.toString(number);
            case Cell.Moment(var time) -> MOMENT.format(time);
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void finish() throws IOException {
        lines.flush();
        to.flush();
    }

    /** What is still in memory is of a file that nobody wants any more. */
    @Override
    public void close() {
    }
}
