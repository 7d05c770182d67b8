package fr.raict.registration.exports.application;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import fr.raict.registration.exports.domain.Cell;

/**
 * A file into which a table is written, of which it keeps a few lines in memory. One that is closed before it is finished
 * is no whole file, and no reader takes it for one where its form allows to tell.
 */
public interface TableFile extends Closeable {

    void headings(List<String> headings) throws IOException;

    void line(List<Cell> cells) throws IOException;

    /** Writes what completes the file. */
    void finish() throws IOException;
}
