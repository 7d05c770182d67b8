/** The reference list of authorities, read from the jar and searched in memory. */
@NullMarked
package fr.raict.registration.authorities.persistence;

import org.jspecify.annotations.NullMarked;
