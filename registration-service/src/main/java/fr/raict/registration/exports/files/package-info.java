/** The forms of a file: CSV and XLSX. */
@NullMarked
package fr.raict.registration.exports.files;

import org.jspecify.annotations.NullMarked;
