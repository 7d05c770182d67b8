/** Writes lists of any length into files, a line at a time. */
@NullMarked
package fr.raict.registration.exports.application;

import org.jspecify.annotations.NullMarked;
