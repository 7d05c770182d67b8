package fr.raict.registration.exports.web;

/** Part of a file is on its way, and the rest cannot be read. */
final class BrokenOff extends RuntimeException {

    BrokenOff(RuntimeException cause) {
        super("A file breaks off", cause);
    }
}
