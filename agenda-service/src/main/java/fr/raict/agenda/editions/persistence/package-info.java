/** Editions in MongoDB, one document each. */
@NullMarked
package fr.raict.agenda.editions.persistence;

import org.jspecify.annotations.NullMarked;
