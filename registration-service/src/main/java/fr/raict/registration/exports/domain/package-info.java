/** What a table consists of that leaves the service as a file. */
@NullMarked
package fr.raict.registration.exports.domain;

import org.jspecify.annotations.NullMarked;
