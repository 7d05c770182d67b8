package fr.raict.registration.exports.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import fr.raict.registration.exports.domain.Cell;

/**
 * A list that is ready to be written. Its lines are read while they are written, so that none of them waits in memory.
 *
 * @param name of the file, without what says its form
 */
public record ExportedTable(String name, List<String> headings, Lines lines) {

    /** The lines, read each time they are asked for. */
    public interface Lines {
        void each(Consumer<List<Cell>> consumer);
    }

    /**
     * @throws IOException when the file takes no more, as one whose reader is gone; then no more is read
     */
    public void writeTo(TableFile file) throws IOException {
        file.headings(headings);
        try {
            lines.each(line -> write(line, file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        file.finish();
    }

    private static void write(List<Cell> line, TableFile file) {
        try {
            file.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
