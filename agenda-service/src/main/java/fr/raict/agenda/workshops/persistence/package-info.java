/** Workshops in MongoDB, one document each. */
@NullMarked
package fr.raict.agenda.workshops.persistence;

import org.jspecify.annotations.NullMarked;
