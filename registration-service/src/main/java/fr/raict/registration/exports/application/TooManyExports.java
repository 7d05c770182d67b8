package fr.raict.registration.exports.application;

/** As many files are being written as may at once. It is an ordinary answer, so it carries no stack trace. */
public final class TooManyExports extends RuntimeException {

    TooManyExports(int most) {
        super("No more than " + most + " files at once", null, false, false);
    }
}
