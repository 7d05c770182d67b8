package fr.raict.registration.exports.application;

import java.io.OutputStream;

/** The forms in which files are written. */
public interface TableFiles {

    /** @param to stays open, for whoever opened it closes it */
    TableFile open(FileFormat format, OutputStream to);
}
